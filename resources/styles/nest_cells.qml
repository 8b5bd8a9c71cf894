<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|MapTips|Rendering" maxScale="0" autoRefreshTime="0" hasScaleBasedVisibilityFlag="0" minScale="100000000" simplifyAlgorithm="0" symbologyReferenceScale="-1" autoRefreshMode="Disabled" simplifyLocal="1" simplifyDrawingHints="1" version="3.40.6-Bratislava" simplifyMaxScale="1" simplifyDrawingTol="1">
  <renderer-v2 enableorderby="0" symbollevels="0" type="RuleRenderer" referencescale="-1" forceraster="0">
    <rules key="{8682d275-1218-4d72-babc-8192247f391e}">
      <rule symbol="0" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 99.0" label="food all year" key="{3abdb409-b890-49e9-8b4c-190d245208fa}"/>
      <rule symbol="1" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.75 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 1.0" label="75 to 100 % met in the hungriest season" key="{73e553c2-571a-4cc9-8154-195a6230887d}"/>
      <rule symbol="2" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.5 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.75" label="50 to 75 % met" key="{c753103b-f88b-4b8a-b8b3-83bf95669470}"/>
      <rule symbol="3" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= 0.25 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.5" label="25 to 50 % met" key="{c0ca8ce1-18b2-4de2-9622-23565e284d85}"/>
      <rule symbol="4" filter="&quot;nest_ha&quot; > 0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) >= -1.0 AND min(CASE WHEN &quot;need_early_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_early_spring_m2&quot; / &quot;need_early_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_late_spring_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_late_spring_m2&quot; / &quot;need_late_spring_m2&quot; ELSE 9 END, CASE WHEN &quot;need_summer_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_summer_m2&quot; / &quot;need_summer_m2&quot; ELSE 9 END, CASE WHEN &quot;need_autumn_m2&quot; * 10 >= &quot;need_early_spring_m2&quot; + &quot;need_late_spring_m2&quot; + &quot;need_summer_m2&quot; + &quot;need_autumn_m2&quot; - 0.001 THEN &quot;reach_autumn_m2&quot; / &quot;need_autumn_m2&quot; ELSE 9 END) &lt; 0.25" label="less than 25 % met" key="{bbb5624b-ec1d-4780-8671-9ed2883e979e}"/>
      <rule symbol="5" filter="&quot;nest_ha&quot; &lt;= 0" label="no nests yet" key="{6cc7a163-73fb-4896-8531-b83d1d1f46a5}"/>
    </rules>
    <symbols>
      <symbol name="0" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{28c5dc97-a2d6-4e64-b902-018756eaa807}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="253,231,37,50,rgb:0.99215686274509807,0.90588235294117647,0.14509803921568629,0.19607843137254902" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="1" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{528fde1c-d6f6-4615-b872-88afccf8201a}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="94,201,98,255,rgb:0.36862745098039218,0.78823529411764703,0.3843137254901961,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="2" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{6e48c871-665e-443f-8341-e70e436cb09a}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="33,145,140,255,rgb:0.12941176470588237,0.56862745098039214,0.5490196078431373,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="3" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{f0b73ad7-7fd7-4b2d-bddc-216c00e8e1d1}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="59,82,139,255,rgb:0.23137254901960785,0.32156862745098042,0.54509803921568623,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="4" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{8b93fffb-2cb1-4d2a-9525-96d63e134afd}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="68,1,84,255,rgb:0.26666666666666666,0.00392156862745098,0.32941176470588235,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="5" alpha="1" force_rhr="0" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{e04a47c3-ab6b-4a0b-acca-8ab0703f9ce4}" pass="0" locked="0" enabled="1" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="255,255,255,0,rgb:1,1,1,0" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="square" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="96" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option name="name" value="" type="QString"/>
        <Option name="properties"/>
        <Option name="type" value="collection" type="QString"/>
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
