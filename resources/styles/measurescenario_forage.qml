<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" maxScale="0" hasScaleBasedVisibilityFlag="0" styleCategories="Symbology|Rendering" version="3.40.6-Bratislava" minScale="1e+08" autoRefreshTime="0">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" enabled="false" maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer band="1" classificationMin="-0.04" type="singlebandpseudocolor" nodataColor="" classificationMax="0.04" alphaBand="-1" opacity="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader labelPrecision="6" colorRampType="DISCRETE" minimumValue="-0.040000000000000001" classificationMode="1" clip="0" maximumValue="0.040000000000000001">
          <item label="more than -0.02" alpha="255" color="#8c510a" value="-0.02"/>
          <item label="between -0.005 and -0.02" alpha="255" color="#bf812d" value="-0.005"/>
          <item label="at most -0.005" alpha="255" color="#dfc27d" value="-1e-06"/>
          <item label="no change" alpha="0" color="#ffffff" value="1e-06"/>
          <item label="at most +0.005" alpha="255" color="#80cdc1" value="0.005"/>
          <item label="between +0.005 and +0.02" alpha="255" color="#35978f" value="0.02"/>
          <item label="more than +0.02" alpha="255" color="#01665e" value="inf"/>
          <rampLegendSettings maximumLabel="" prefix="" suffix="" direction="0" useContinuousLegend="1" orientation="2" minimumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="invalid" name="decimal_separator"/>
                <Option type="int" value="6" name="decimals"/>
                <Option type="int" value="0" name="rounding_type"/>
                <Option type="bool" value="false" name="show_plus"/>
                <Option type="bool" value="true" name="show_thousand_separator"/>
                <Option type="bool" value="false" name="show_trailing_zeros"/>
                <Option type="invalid" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast contrast="0" gamma="1" brightness="0"/>
    <huesaturation colorizeRed="255" colorizeGreen="128" saturation="0" invertColors="0" colorizeStrength="100" grayscaleMode="0" colorizeBlue="128" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
