<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|MapTips|Rendering" minScale="100000000" autoRefreshTime="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0" simplifyDrawingHints="1" maxScale="0" simplifyMaxScale="1" version="3.40.6-Bratislava" simplifyAlgorithm="0" autoRefreshMode="Disabled" simplifyDrawingTol="1" simplifyLocal="1">
  <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" forceraster="0" type="RuleRenderer">
    <rules key="{87d96974-f723-4e24-98a8-1d736a912dcc}">
      <rule key="{432383cf-b07d-4ff5-b996-be7229d26559}" symbol="0" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 99.0" label="food all year"/>
      <rule key="{33fcf357-2462-4a44-919f-3893156d786c}" symbol="1" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.75 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 1.0" label="75 to 100 % in the hungriest season"/>
      <rule key="{2a09ec63-0c0c-4c6d-93fa-93679761b932}" symbol="2" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.5 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.75" label="50 to 75 %"/>
      <rule key="{11013870-394a-4e6c-861e-f0ce32322e6d}" symbol="3" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.25 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.5" label="25 to 50 %"/>
      <rule key="{46e6f79c-f7c5-441e-847e-0f820b0ad2db}" symbol="4" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= -1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.25" label="less than 25 %"/>
      <rule key="{9f3dde63-70f4-4ab7-a96c-3356c6ca9e13}" symbol="5" filter="&quot;nest_ha&quot; &lt;= 0" label="no nests yet"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" force_rhr="0" name="0" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{b29c4f65-7daa-47e7-84fd-390d5852cea1}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="253,231,37,255,rgb:0.99215686274509807,0.90588235294117647,0.14509803921568629,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" force_rhr="0" name="1" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{03d1a8e9-a945-4d36-a18b-ef4865f9bd20}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="94,201,98,255,rgb:0.36862745098039218,0.78823529411764703,0.3843137254901961,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" force_rhr="0" name="2" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{941e3587-4679-4bd0-ad08-8fd40c099abf}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="33,145,140,255,rgb:0.12941176470588237,0.56862745098039214,0.5490196078431373,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" force_rhr="0" name="3" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{f1fa300d-e4cd-4f10-9bfe-7da88149d689}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="59,82,139,255,rgb:0.23137254901960785,0.32156862745098042,0.54509803921568623,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" force_rhr="0" name="4" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{8964ce51-3e61-4b07-b8aa-97a4c2523f95}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="68,1,84,255,rgb:0.26666666666666666,0.00392156862745098,0.32941176470588235,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" force_rhr="0" name="5" is_animated="0" alpha="1" type="marker" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" id="{72b60e6f-1e3f-4c75-bf31-54157412b751}" locked="0" pass="0" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="255,255,255,0,rgb:1,1,1,0" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="square" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="96" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MapUnit" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>0.7</layerOpacity>
  <mapTip enabled="1">[% format_number("nest_ha", 2) %] ha; [% format_number(100 * min(CASE WHEN "need_early_spring_m2" * 10 >= "need_early_spring_m2" + "need_late_spring_m2" + "need_summer_m2" + "need_autumn_m2" - 0.001 THEN "reach_early_spring_m2" / "need_early_spring_m2" ELSE 9 END, CASE WHEN "need_late_spring_m2" * 10 >= "need_early_spring_m2" + "need_late_spring_m2" + "need_summer_m2" + "need_autumn_m2" - 0.001 THEN "reach_late_spring_m2" / "need_late_spring_m2" ELSE 9 END, CASE WHEN "need_summer_m2" * 10 >= "need_early_spring_m2" + "need_late_spring_m2" + "need_summer_m2" + "need_autumn_m2" - 0.001 THEN "reach_summer_m2" / "need_summer_m2" ELSE 9 END, CASE WHEN "need_autumn_m2" * 10 >= "need_early_spring_m2" + "need_late_spring_m2" + "need_summer_m2" + "need_autumn_m2" - 0.001 THEN "reach_autumn_m2" / "need_autumn_m2" ELSE 9 END), 0) %] %</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
