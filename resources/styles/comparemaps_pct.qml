<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshTime="0" hasScaleBasedVisibilityFlag="0" minScale="1e+08" autoRefreshMode="Disabled" version="3.40.6-Bratislava" styleCategories="Symbology|Rendering" maxScale="0">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" enabled="false" maxOversampling="2"/>
    </provider>
    <rasterrenderer opacity="1" classificationMin="-10" alphaBand="-1" band="1" nodataColor="" type="singlebandpseudocolor" classificationMax="10">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader maximumValue="10" clip="0" classificationMode="1" colorRampType="DISCRETE" minimumValue="-10" labelPrecision="6">
          <item value="-10" color="#b35806" alpha="255" label="&lt; -10 %"/>
          <item value="-5" color="#f1a340" alpha="255" label="-10 % … -5 %"/>
          <item value="-1" color="#fee0b6" alpha="255" label="-5 % … -1 %"/>
          <item value="0.9999" color="#f7f7f7" alpha="255" label="-1 % … 1 %"/>
          <item value="4.9999" color="#d8daeb" alpha="255" label="1 % … 5 %"/>
          <item value="9.9999" color="#998ec3" alpha="255" label="5 % … 10 %"/>
          <item value="inf" color="#542788" alpha="255" label="> 10 %"/>
          <rampLegendSettings useContinuousLegend="1" maximumLabel="" orientation="2" minimumLabel="" direction="0" suffix="" prefix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid"/>
                <Option name="decimals" value="6" type="int"/>
                <Option name="rounding_type" value="0" type="int"/>
                <Option name="show_plus" value="false" type="bool"/>
                <Option name="show_thousand_separator" value="true" type="bool"/>
                <Option name="show_trailing_zeros" value="false" type="bool"/>
                <Option name="thousand_separator" type="invalid"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast gamma="1" contrast="0" brightness="0"/>
    <huesaturation saturation="0" colorizeRed="255" colorizeBlue="128" invertColors="0" colorizeOn="0" colorizeStrength="100" colorizeGreen="128" grayscaleMode="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
