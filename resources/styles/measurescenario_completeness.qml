<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis minScale="1e+08" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" autoRefreshMode="Disabled" styleCategories="Symbology|Rendering" maxScale="0" version="3.40.6-Bratislava">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer band="1" classificationMin="-0.4" nodataColor="" classificationMax="0.4" type="singlebandpseudocolor" opacity="1" alphaBand="-1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" maximumValue="0.40000000000000002" minimumValue="-0.40000000000000002" clip="0" classificationMode="1" labelPrecision="6">
          <item color="#543005" value="-0.2" alpha="255" label="more than -0.2"/>
          <item color="#8c510a" value="-0.1" alpha="255" label="-0.1 to -0.2"/>
          <item color="#bf812d" value="-0.05" alpha="255" label="-0.05 to -0.1"/>
          <item color="#dfc27d" value="-0.01" alpha="255" label="-0.01 to -0.05"/>
          <item color="#f6e8c3" value="-1e-06" alpha="255" label="up to -0.01"/>
          <item color="#ffffff" value="1e-06" alpha="0" label="no change"/>
          <item color="#c7eae5" value="0.01" alpha="255" label="up to +0.01"/>
          <item color="#80cdc1" value="0.05" alpha="255" label="+0.01 to +0.05"/>
          <item color="#35978f" value="0.1" alpha="255" label="+0.05 to +0.1"/>
          <item color="#01665e" value="0.2" alpha="255" label="+0.1 to +0.2"/>
          <item color="#003c30" value="inf" alpha="255" label="more than +0.2"/>
          <rampLegendSettings direction="0" maximumLabel="" minimumLabel="" orientation="2" suffix="" prefix="" useContinuousLegend="1">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid"/>
                <Option value="6" name="decimals" type="int"/>
                <Option value="0" name="rounding_type" type="int"/>
                <Option value="false" name="show_plus" type="bool"/>
                <Option value="true" name="show_thousand_separator" type="bool"/>
                <Option value="false" name="show_trailing_zeros" type="bool"/>
                <Option name="thousand_separator" type="invalid"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation colorizeRed="255" invertColors="0" grayscaleMode="0" colorizeStrength="100" colorizeGreen="128" saturation="0" colorizeOn="0" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
