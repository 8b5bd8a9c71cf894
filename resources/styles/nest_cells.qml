<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" simplifyLocal="1" minScale="100000000" simplifyDrawingTol="1" symbologyReferenceScale="-1" simplifyMaxScale="1" styleCategories="Symbology|MapTips|Rendering" maxScale="0" autoRefreshTime="0" simplifyDrawingHints="1" simplifyAlgorithm="0" version="3.40.6-Bratislava" autoRefreshMode="Disabled">
  <renderer-v2 forceraster="0" type="RuleRenderer" referencescale="-1" symbollevels="0" enableorderby="0">
    <rules key="{48b5baa9-edc0-4d7f-b770-99b2df8e3c2d}">
      <rule symbol="0" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 99.0" key="{b8ba8099-5996-4582-a459-d36247b16696}" label="food all year"/>
      <rule symbol="1" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.75 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 1.0" key="{288420de-b438-4605-a511-a6ab5d58a89f}" label="75 to 100 % in the hungriest season"/>
      <rule symbol="2" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.5 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.75" key="{9b40fc14-0a9a-433f-a526-1b334da77f08}" label="50 to 75 %"/>
      <rule symbol="3" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.25 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.5" key="{52ec0984-acb5-4f57-b537-aaf1b33b35a6}" label="25 to 50 %"/>
      <rule symbol="4" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= -1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.25" key="{b64b102e-99f8-467e-bb3a-d8f180bcb233}" label="less than 25 %"/>
      <rule symbol="5" filter="&quot;nest_ha&quot; &lt;= 0" key="{ee9fcb5d-fdb4-4610-b092-b1f35ae47552}" label="no nests yet"/>
    </rules>
    <symbols>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="0" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{707f8f90-241a-4c84-8888-f02b0c045880}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="253,231,37,255,rgb:0.99215686274509807,0.90588235294117647,0.14509803921568629,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="1" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{1248f0ab-641d-4e5c-9909-692c601a198d}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="94,201,98,255,rgb:0.36862745098039218,0.78823529411764703,0.3843137254901961,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="2" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{66e3687d-d785-4684-bf5f-d8fc848e3257}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="33,145,140,255,rgb:0.12941176470588237,0.56862745098039214,0.5490196078431373,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="3" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{2211b1a7-02ff-48ae-b9d4-3e7193793579}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="59,82,139,255,rgb:0.23137254901960785,0.32156862745098042,0.54509803921568623,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="4" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{a4a313a1-886d-482c-af17-10c4bd536014}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="68,1,84,255,rgb:0.26666666666666666,0.00392156862745098,0.32941176470588235,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="marker" clip_to_extent="1" frame_rate="10" name="5" alpha="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{6f31a713-08aa-4df1-8b25-7a3b440c790c}" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="255,255,255,0,rgb:1,1,1,0" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="square" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.1" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="96" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MapUnit" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" type="QString" name="name"/>
        <Option name="properties"/>
        <Option value="collection" type="QString" name="type"/>
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
