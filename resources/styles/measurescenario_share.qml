<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" styleCategories="Symbology|Rendering" autoRefreshTime="0" version="3.40.6-Bratislava" maxScale="0" hasScaleBasedVisibilityFlag="0" minScale="1e+08">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" type="QString" name="name"/>
      <Option name="properties"/>
      <Option value="collection" type="QString" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2" enabled="false"/>
    </provider>
    <rasterrenderer band="1" type="singlebandpseudocolor" opacity="1" classificationMin="-4" alphaBand="-1" classificationMax="4" nodataColor="">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader maximumValue="4" labelPrecision="6" classificationMode="1" minimumValue="-4" clip="0" colorRampType="DISCRETE">
          <item value="-2" alpha="255" color="#8c510a" label="-2 % points or more"/>
          <item value="-0.5" alpha="255" color="#bf812d" label="-0.5 to -2 % points"/>
          <item value="-0.0001" alpha="255" color="#dfc27d" label="up to -0.5 % points"/>
          <item value="0.0001" alpha="0" color="#ffffff" label="no change"/>
          <item value="0.5" alpha="255" color="#80cdc1" label="up to +0.5 % points"/>
          <item value="2" alpha="255" color="#35978f" label="+0.5 to +2 % points"/>
          <item value="inf" alpha="255" color="#01665e" label="+2 % points or more"/>
          <rampLegendSettings direction="0" prefix="" minimumLabel="" suffix="" useContinuousLegend="1" maximumLabel="" orientation="2">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="invalid" name="decimal_separator"/>
                <Option value="6" type="int" name="decimals"/>
                <Option value="0" type="int" name="rounding_type"/>
                <Option value="false" type="bool" name="show_plus"/>
                <Option value="true" type="bool" name="show_thousand_separator"/>
                <Option value="false" type="bool" name="show_trailing_zeros"/>
                <Option type="invalid" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation colorizeStrength="100" colorizeRed="255" saturation="0" colorizeGreen="128" grayscaleMode="0" colorizeBlue="128" invertColors="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
