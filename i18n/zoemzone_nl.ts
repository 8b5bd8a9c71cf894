<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Zoemzone</name>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>B&amp;B area</source>
   <translation>B&amp;B-gebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>B&amp;B area (confirmed)</source>
   <translation>B&amp;B-gebied (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>connecting strip</source>
   <translation>verbindende strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>connecting strip (confirmed)</source>
   <translation>verbindende strook (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>fuel station</source>
   <translation>bij-tankstation</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>fuel station (confirmed)</source>
   <translation>bij-tankstation (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>nearly-B&amp;B area</source>
   <translation>bijna-B&amp;B-gebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>nearly-B&amp;B area (confirmed)</source>
   <translation>bijna-B&amp;B-gebied (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>stepping stone</source>
   <translation>stapsteen</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>stepping stone (confirmed)</source>
   <translation>stapsteen (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/confidence.qml" />
   <source>high (70 - 100 %)</source>
   <translation>hoog (70 - 100 %)</translation>
  </message>
  <message>
   <location filename="../resources/styles/confidence.qml" />
   <source>low (0 - 39 %)</source>
   <translation>laag (0 - 39 %)</translation>
  </message>
  <message>
   <location filename="../resources/styles/confidence.qml" />
   <source>moderate (40 - 69 %)</source>
   <translation>matig (40 - 69 %)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragebuffer_line.qml" />
   <location filename="../resources/styles/foragebuffer_point.qml" />
   <location filename="../resources/styles/foragebuffer_polygon.qml" />
   <source>enough: 10 ha or more within 1 km2</source>
   <translation>genoeg: 10 ha of meer binnen 1 km2</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragebuffer_line.qml" />
   <location filename="../resources/styles/foragebuffer_point.qml" />
   <location filename="../resources/styles/foragebuffer_polygon.qml" />
   <source>nearly enough: 5 to 10 ha</source>
   <translation>bijna genoeg: 5 tot 10 ha</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragebuffer_line.qml" />
   <location filename="../resources/styles/foragebuffer_point.qml" />
   <location filename="../resources/styles/foragebuffer_polygon.qml" />
   <source>nothing known</source>
   <translation>niets bekend</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragebuffer_line.qml" />
   <location filename="../resources/styles/foragebuffer_point.qml" />
   <location filename="../resources/styles/foragebuffer_polygon.qml" />
   <source>short: less than 5 ha</source>
   <translation>tekort: minder dan 5 ha</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>autumn (Sep-Oct)</source>
   <translation>najaar (sept-okt)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>early spring (Mar-Apr)</source>
   <translation>vroege voorjaar (mrt-apr)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>late spring (May-June)</source>
   <translation>late voorjaar (mei-juni)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>no food in any season</source>
   <translation>geen voedsel in enig seizoen</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>summer (July-Aug)</source>
   <translation>zomer (juli-aug)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/aliases.py" />
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} stands there a second time. Keep one of the rows.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} staat er een tweede keer. Houd één van de rijen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/chains.py" />
   <source>The largest gap within a chain is {gap} m; with cells of {cell} m it must be at least {least} m.</source>
   <translation>De grootste onderbreking binnen een keten is {gap} m; bij cellen van {cell} m moet dat minstens {least} m zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class table has a code or an id twice.</source>
   <translation>In de klassentabel staat een code of id twee keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class {id} is not in the class table. Add it or use another class.</source>
   <translation>De klasse {id} staat niet in de klassentabel. Voeg die toe of gebruik een andere klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class code {code} is not in the class table. Choose the table that belongs to the habitat map.</source>
   <translation>De klassecode {code} staat niet in de klassentabel. Kies de tabel die bij de leefgebiedenkaart hoort.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not free for an own class. Use 500 to 999.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is niet vrij voor een eigen klasse. Gebruik een code van 500 tot en met 999.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/mixtures.py" />
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} is outside {low} to {high}. Correct the value.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} ligt niet tussen {low} en {high}. Verbeter de waarde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/crosswalk.py" />
   <source>The crosswalks hold no confidence for the source {source}.</source>
   <translation>De vertaaltabellen bevatten geen betrouwbaarheid voor de bron {source}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/crosswalk.py" />
   <location filename="../zoemzone_qgis/core/mixtures.py" />
   <location filename="../zoemzone_qgis/core/profiles.py" />
   <location filename="../zoemzone_qgis/core/rules.py" />
   <location filename="../zoemzone_qgis/core/trees.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not known. Use one of the names of the table it refers to.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is niet bekend. Gebruik een van de namen uit de tabel waarnaar wordt verwezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/crosswalk.py" />
   <source>Table {file}, row {row}, column {column}: {value} has the same conditions as a row above.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} heeft dezelfde voorwaarden als een rij erboven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/crosswalk.py" />
   <source>Table {file}, row {row}, column {column}: the cell is empty ({value}) and no row holds the confidence of the whole source.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de cel is leeg ({value}) en geen rij bevat de betrouwbaarheid van de hele bron.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/derived.py" />
   <source>The class table has {count} tree crown classes. At most {most} are possible.</source>
   <translation>De klassentabel heeft {count} klassen voor boomkronen. Het mogen er hoogstens {most} zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/derived.py" />
   <source>The class code {code} stands for a tree crown class that the class table lacks.</source>
   <translation>De klassecode {code} staat voor een boomkroonklasse die in de klassentabel ontbreekt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/fractions.py" />
   <source>The cell size must be above zero; it is {cell} m.</source>
   <translation>De celgrootte moet groter dan nul zijn; nu is ze {cell} m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/fractions.py" />
   <source>The habitat map holds the class code {code}, which is not in the class table. Choose the table that belongs to the map (&lt;raster&gt;.classes.csv) or add the class to it.</source>
   <translation>De leefgebiedenkaart bevat de klassecode {code}, die niet in de klassentabel staat. Kies de tabel die bij de kaart hoort (&lt;raster&gt;.classes.csv) of voeg de klasse daaraan toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/grid.py" />
   <source>The extent is empty or the cell size is not above zero.</source>
   <translation>Het bereik is leeg of de celgrootte is niet groter dan nul.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/kernels.py" />
   <source>{name} must be above zero; it is {value}.</source>
   <translation>{name} moet groter dan nul zijn; nu is het {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/landclass.py" />
   <source>The change {change} cannot be read. Write a column, * or + and a number, such as forage_1*0.4.</source>
   <translation>De wijziging {change} is niet te lezen. Schrijf een kolom, * of + en een getal, zoals forage_1*0.4.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/legend.py" />
   <source>The layers hold more than {number} different statements about land.</source>
   <translation>De lagen bevatten meer dan {number} verschillende uitspraken over land.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/mixtures.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not pairs of class and share.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} bestaat niet uit paren van klasse en aandeel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/profiles.py" />
   <source>Table {file}, row {row}: the season weights from {column} on add up to {total}, not to 1.</source>
   <translation>Tabel {file}, rij {row}: de seizoensgewichten vanaf {column} zijn samen {total}, niet 1.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/radii.py" />
   <source>RADII is empty. Give one or more radii in metres, such as 150, 300, 500, 1000.</source>
   <translation>RADII is leeg. Geef een of meer stralen in meters, zoals 150, 300, 500, 1000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/radii.py" />
   <source>{value} in RADII is not a radius. Give numbers in metres above 0 and up to {most}, such as 150, 300, 500, 1000.</source>
   <translation>{value} in RADII is geen straal. Geef getallen in meters boven 0 en tot en met {most}, zoals 150, 300, 500, 1000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/rings.py" />
   <source>A polygon has a coordinate that is not a number. Repair the geometry first.</source>
   <translation>Een vlak heeft een coördinaat die geen getal is. Herstel eerst de geometrie.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/rules.py" />
   <source>There are no rules named {preset}. Choose dutch or strict.</source>
   <translation>Er zijn geen regels met de naam {preset}. Kies dutch of strict.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/rules.py" />
   <source>Table {file}: the rule {name} is missing. Start from a copy of the shipped table.</source>
   <translation>Tabel {file}: de regel {name} ontbreekt. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: the cell is empty ({value}). Fill it in.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de cel is leeg ({value}). Vul de cel in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} has a decimal comma. Write a decimal point, such as 0.25.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} heeft een decimale komma. Schrijf een decimale punt, zoals 0.25.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not a number. Write a number such as 0.25.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is geen getal. Schrijf een getal zoals 0.25.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not a whole number.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is geen geheel getal.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}: the row cannot be read ({value}).</source>
   <translation>Tabel {file}, rij {row}: de rij is niet te lezen ({value}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file} is empty. Start from a copy of the shipped table.</source>
   <translation>Tabel {file} is leeg. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file} has a header but no rows. Start from a copy of the shipped table.</source>
   <translation>Tabel {file} heeft een kopregel maar geen rijen. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file} cannot be opened: {value}.</source>
   <translation>Tabel {file} kan niet worden geopend: {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}: the text is not UTF-8 ({value}). Save the table as CSV UTF-8.</source>
   <translation>Tabel {file}, rij {row}: de tekst is geen UTF-8 ({value}). Bewaar de tabel als CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row 1: the columns are separated by {value}. Save the table with commas and decimal points.</source>
   <translation>Tabel {file}, rij 1: de kolommen zijn gescheiden door {value}. Bewaar de tabel met komma's tussen de kolommen en decimale punten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}: the column {column} is missing (found: {value}). Start from a copy of the shipped table.</source>
   <translation>Tabel {file}, rij {row}: de kolom {column} ontbreekt (gevonden: {value}). Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: the row has {found} cells, the header {expected} ({value}). A decimal comma or a comma in a text without quotes does this.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de rij heeft {found} cellen, de kopregel {expected} ({value}). Dat komt door een decimale komma, of door een komma in een tekst zonder aanhalingstekens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/errors.py" />
   <source>There is not enough memory for this run. Choose a smaller extent or a larger cell size.</source>
   <translation>Er is niet genoeg geheugen voor deze berekening. Kies een kleiner bereik of grotere cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/errors.py" />
   <source>The disk is full. Free some space or choose another folder for the result.</source>
   <translation>De schijf is vol. Maak ruimte of kies een andere map voor het resultaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/errors.py" />
   <source>The run stopped: {error}</source>
   <translation>De berekening is gestopt: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/classified.py" />
   <source>{layer} has neither a field code nor a field class. Use the classified polygons that the habitat map algorithm writes, or add a field class with class ids such as GKR.</source>
   <translation>{layer} heeft geen veld code en geen veld class. Gebruik de vlakken met klasse die het algoritme Leefgebiedenkaart schrijft, of voeg een veld class toe met klassen zoals GKR.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/classraster.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} is not a raster file. Save it as GeoTIFF first.</source>
   <translation>{layer} is geen rasterbestand. Bewaar de laag eerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/classraster.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/layers/sitelayer.py" />
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <location filename="../zoemzone_qgis/processing/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer} has no CRS. Set its CRS in the layer properties.</source>
   <translation>{layer} heeft geen CRS. Stel het CRS in bij de laageigenschappen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/classraster.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} cannot be read: {error}</source>
   <translation>{layer} kan niet worden gelezen: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/coarse.py" />
   <location filename="../zoemzone_qgis/layers/habitat.py" />
   <location filename="../zoemzone_qgis/layers/surroundings.py" />
   <source>{layer} holds decimal numbers, not class codes. Choose a map made by the habitat map algorithm.</source>
   <translation>{layer} bevat decimale getallen en geen klassecodes. Kies een kaart die met het algoritme Leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/cover.py" />
   <source>The temporary folder {folder} cannot hold the work files: {error}. Free some space there.</source>
   <translation>De werkbestanden passen niet in de tijdelijke map {folder}: {error}. Maak daar ruimte.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/extent.py" />
   <source>The layer of parameter {parameter} has no polygons.</source>
   <translation>De laag van parameter {parameter} bevat geen vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/extent.py" />
   <source>None of the layers holds any objects, so there is no area to map. Check the layers.</source>
   <translation>Geen van de lagen bevat objecten, dus er is geen gebied om in kaart te brengen. Controleer de lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/extent.py" />
   <source>The map would have {columns} x {rows} cells, which is too many. Choose a larger cell size or a smaller extent.</source>
   <translation>De kaart zou {columns} x {rows} cellen krijgen, en dat is te veel. Kies grotere cellen of een kleiner bereik.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/habitat.py" />
   <source>{layer} holds {value}, which is no class code. Choose a map made by the habitat map algorithm.</source>
   <translation>{layer} bevat {value}, en dat is geen klassecode. Kies een kaart die met het algoritme Leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/habitat.py" />
   <source>{layer} cannot be laid over the habitat map: {error}</source>
   <translation>{layer} past niet over de leefgebiedenkaart: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>{layer}: read as {kind}</source>
   <translation>{layer}: gelezen als {kind}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>{layer}: read as {kind}, {read} objects; {repaired} geometries repaired, {skipped} skipped, {below} under the ground, {ended} ended or planned, {other} no land cover</source>
   <translation>{layer}: gelezen als {kind}, {read} objecten; {repaired} geometrieën hersteld, {skipped} overgeslagen, {below} onder de grond, {ended} vervallen of gepland, {other} zonder landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>There is no built-up area, so all public grass counts as verge.</source>
   <translation>Er is geen bebouwde kom, dus al het openbare gras telt als berm.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>{layer} is reprojected from {crs}</source>
   <translation>{layer} is omgezet vanuit {crs}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>None of the layers has land cover in the area to map, so the map is empty. Check the extent and the municipality.</source>
   <translation>Geen van de lagen heeft landgebruik in het gebied, dus de kaart is leeg. Controleer het bereik en de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landreport.py" />
   <source>{number} values are not in the crosswalks and became class unknown: {values}</source>
   <translation>{number} waarden staan niet in de vertaaltabellen en zijn klasse onbekend geworden: {values}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} has cells that are not square or is rotated. Warp it to square cells first.</source>
   <translation>{layer} heeft cellen die niet vierkant zijn of is gedraaid. Zet de laag eerst om naar vierkante cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>The raster of parameter {parameter} cannot be opened.</source>
   <translation>Het raster van parameter {parameter} kan niet worden geopend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} has a CRS in degrees ({crs}). Warp it to a CRS in metres, such as EPSG:28992.</source>
   <translation>{layer} heeft een CRS in graden ({crs}). Zet de laag om naar een CRS in meters, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} has a CRS that is not in metres ({crs}). Warp it to a CRS in metres, such as EPSG:28992.</source>
   <translation>{layer} heeft een CRS dat niet in meters is ({crs}). Zet de laag om naar een CRS in meters, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{path} would be a GeoTIFF. Give it a name that ends in .tif.</source>
   <translation>{path} zou een GeoTIFF worden. Geef het bestand een naam die op .tif eindigt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/processing/sinks.py" />
   <source>{path} cannot be written: {error}</source>
   <translation>{path} kan niet worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/processing/sinks.py" />
   <source>{path} could not be written completely: {error}</source>
   <translation>{path} kon niet volledig worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/recognise.py" />
   <source>its fields and values are of no known source</source>
   <translation>de velden en waarden horen bij geen bekende bron</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/recognise.py" />
   <source>{layer}: it cannot be told what the values of this raster mean. Choose the kind of the class rasters under Advanced parameters.</source>
   <translation>{layer}: wat de waarden van dit raster betekenen is niet vast te stellen. Kies bij de geavanceerde parameters de soort klassenraster.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/sheets.py" />
   <source>The temporary folder cannot hold what the run needs: {error}. Free some space there.</source>
   <translation>In de tijdelijke map is te weinig ruimte voor deze berekening: {error}. Maak daar ruimte.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/sitelayer.py" />
   <source>{layer} is a table without geometries. Choose a layer of points, lines or polygons.</source>
   <translation>{layer} is een tabel zonder geometrie. Kies een laag met punten, lijnen of vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <source>{layer} cannot be read. Check that its file is there.</source>
   <translation>{layer} kan niet worden gelezen. Controleer of het bestand er nog staat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Habitat</source>
   <translation>Leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Corridors</source>
   <translation>Verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Measures</source>
   <translation>Maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Map and report</source>
   <translation>Kaart en rapport</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>SciPy is missing. On Windows: OSGeo4W Setup, Advanced, Libs, python3-scipy. On Debian and Ubuntu: apt install python3-scipy. Then start QGIS again.</source>
   <translation>SciPy ontbreekt. Op Windows: OSGeo4W Setup, Advanced, Libs, python3-scipy. Op Debian en Ubuntu: apt install python3-scipy. Start daarna QGIS opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Stopped by the user; nothing was written.</source>
   <translation>Gestopt door de gebruiker; er is niets weggeschreven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>The run record could not be written: {error}</source>
   <translation>Het rekenverslag kon niet worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/blockinput.py" />
   <source>{layer} has cells of {cell} m. Building blocks need a habitat map with cells of 10 m or less; from coarser land cover the share of habitat can be mapped, but no Bed &amp; Breakfast area.</source>
   <translation>{layer} heeft cellen van {cell} m. Voor bouwstenen is een leefgebiedenkaart nodig met cellen van 10 m of kleiner; uit grover landgebruik volgt wel het aandeel leefgebied, maar geen Bed &amp; Breakfast-gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/blockinput.py" />
   <source>{layer} does not lie on the cells of {map}: it is warped (nearest).</source>
   <translation>{layer} ligt niet op de cellen van {map}: de laag wordt omgezet naar die cellen (dichtstbijzijnde cel).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>There is no ecoprofile {name}. Choose one of these: {known}.</source>
   <translation>Er is geen ecoprofiel {name}. Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped</source>
   <translation>{layer}: {read} vlakken gelezen, {repaired} hersteld, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Building blocks of the bee landscape</source>
   <translation>Bouwstenen van het bijenlandschap</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>bed and breakfast,b&amp;b,habitat,patches,stepping stones,fuel stations,strips,verges,bees,10 ha,1 km2</source>
   <translation>bed and breakfast,b&amp;b,leefgebied,bouwstenen,stapstenen,bij-tankstations,stroken,bermen,bijen,10 ha,1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Finds Bed &amp; Breakfast areas, nearly-B&amp;B areas, stepping stones, fuel stations and connecting strips.</source>
   <translation>Zoekt Bed &amp; Breakfast-gebieden, bijna-B&amp;B-gebieden, stapstenen, bij-tankstations en verbindende stroken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Looking for sprayed land</source>
   <translation>Zoeken naar gespoten land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Finding building blocks from land cover</source>
   <translation>Bouwstenen zoeken op grond van het landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Finding building blocks on confirmed land</source>
   <translation>Bouwstenen zoeken op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>Part of {layer} is known from CORINE, LGN or OSM only. It counts as food around blocks, but is no block itself: that land cover is too coarse.</source>
   <translation>Een deel van {layer} is alleen bekend uit CORINE, LGN of OSM. Het telt als voedsel rond bouwstenen, maar is zelf geen bouwsteen: dat landgebruik is te grof.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>{layer} holds no habitat of ecoprofile {profile}.</source>
   <translation>{layer} bevat geen leefgebied van ecoprofiel {profile}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>The best circle of 1 km2 holds {held} ha of effective habitat of one chain, {short} ha short of a Bed &amp; Breakfast area; its centre is {x}, {y}</source>
   <translation>De beste cirkel van 1 km2 bevat {held} ha effectief leefgebied van één keten, {short} ha te weinig voor een Bed &amp; Breakfast-gebied; het middelpunt is {x}, {y}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>There are no building blocks; the result is empty.</source>
   <translation>Er zijn geen bouwstenen; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>{count} blocks lie partly within {distance} m of sprayed land</source>
   <translation>{count} bouwstenen liggen voor een deel binnen {distance} m van gespoten land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks.py" />
   <source>{count} blocks are flagged: less than {share} % of their best circle is known.</source>
   <translation>{count} bouwstenen hebben een merkteken: van hun beste cirkel is minder dan {share} % bekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>These numbers count only with own rules and are not used: {names}</source>
   <translation>Deze getallen tellen alleen bij eigen getallen en worden nu niet gebruikt: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>A nearly-B&amp;B area cannot ask more habitat ({nearly} ha) than a B&amp;B area ({bnb} ha).</source>
   <translation>Een bijna-B&amp;B-gebied kan niet meer leefgebied vragen ({nearly} ha) dan een B&amp;B-gebied ({bnb} ha).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>This algorithm finds the building blocks of the bee landscape on a habitat map. Land is given out once, in this order:

bnb: a Bed &amp; Breakfast area is the habitat of one chain inside the union of all circles of 1 km2 (radius 564.19 m) that hold at least 10 ha of effective habitat (habitat weight x area) of that chain, at least half of it core (weight 0.7 or more). Patches with gaps of at most 500 m, from edge to edge, are a chain.
nearly_bnb: the same with 5 to 10 ha of what is left, or with 10 ha of which too little is core.
strip: land of weight 0.4 or more, at least 3 m and at most 50 m wide, at least 25 m and 5 widths long; pieces with breaks of at most 100 m are one strip. Ornamental shrubs are no strip. On cells of 1 m the width is right to about 0.5 m, with classified polygons to 5 cm; on larger cells it is not measured.
stepping_stone: connected land with at least 0.5 ha of effective habitat; lines under 10 m wide are no part of it.
fuel_station: land with a mean food value of at least 0.25, at least 50 m2, more than 100 m from all these. Gardens count here; of a place above 0.5 ha, such as the gardens of a village, the part that lies far enough.

Fields. id, type, basis (potential: from land cover; confirmed: from land with stated friendly management alone), lacks (area, nests, season, core), lacks_nests (guilds), rank (1 B&amp;B that lacks nothing, 2 B&amp;B complete except one, 3 other B&amp;B, 4 nearly-B&amp;B complete except one, 5 other nearly-B&amp;B, 6 stone, 7 strip, 8 fuel station), area_m2. effective_ha and core_pct: of the best circle for B&amp;B and nearly-B&amp;B, else of the block's own land; land_effective_ha: of all land of the block.
Of the best circle (for stones, strips and fuel stations the best one centred in the block, in what is left): best_disc_pct of its known land, best_disc_ha, best_disc_x, best_disc_y, deficit_m2 (what is short of 10 ha; known land only), completeness (food of habitat and gardens against the need in the weakest season, at most 1), weakest_season, forage_&lt;season&gt;_m2 (in m2 of best meadow), known_pct. Around its centre: nest_ground_m2, nest_cavity_m2, larval_m2 within 500 m and nest_bumblebee_m2 within 1,500 m; a guild that the ecoprofile uses lacks nests below 0.5 ha. Old trees are nest places that no map tells.
width_m (mean), width_basis (polygons, cells, not measured), length_m; risk_10m_pct and risk_50m_pct: share of the block within that distance of sprayed land, a warning only; confidence_pct: mean over the block; flag known_below_75; chain: number of the chain.

Areas are drawn on the cells of the map; whether a circle qualifies is decided on these cells, its centre to about 1 m. Land known from CORINE, LGN or OSM alone is no block.</source>
   <translation>Dit algoritme zoekt de bouwstenen van het bijenlandschap op een leefgebiedenkaart. Land wordt één keer uitgedeeld, in deze volgorde:

bnb: een Bed &amp; Breakfast-gebied is het leefgebied van één keten binnen alle cirkels van 1 km2 (straal 564,19 m) samen die minstens 10 ha effectief leefgebied (weegfactor leefgebied x oppervlakte) van die keten bevatten, waarvan minstens de helft kern (weegfactor 0,7 of meer). Stukken met onderbrekingen van hoogstens 500 m, van rand tot rand, vormen een keten.
nearly_bnb: een bijna-B&amp;B-gebied; hetzelfde met 5 tot 10 ha van wat overblijft, of met 10 ha waarvan te weinig kern is.
strip: een verbindende strook; land met weegfactor 0,4 of meer, minstens 3 m en hoogstens 50 m breed, minstens 25 m en 5 maal de breedte lang; stukken met onderbrekingen van hoogstens 100 m zijn één strook. Sierheesters zijn geen strook. Op cellen van 1 m klopt de breedte op ongeveer 0,5 m, met vlakken met klasse op 5 cm; op grotere cellen wordt ze niet gemeten.
stepping_stone: een stapsteen; aaneengesloten land met minstens 0,5 ha effectief leefgebied; lijnen smaller dan 10 m horen er niet bij.
fuel_station: een bij-tankstation; land met een gemiddelde voedselwaarde van minstens 0,25, minstens 50 m2 groot, op meer dan 100 m van al deze. Tuinen tellen hier mee; van een plek groter dan 0,5 ha, zoals de tuinen van een dorp, telt het deel dat ver genoeg ligt.

Velden. id, type, basis (grondslag; potential: potentieel, uit het landgebruik; confirmed: bevestigd, alleen uit land waarvoor een partner bijvriendelijk beheer opgeeft), lacks (wat ontbreekt: area oppervlakte, nests nestplekken, season seizoen, core kern), lacks_nests (welke nestgroepen), rank (volgorde: 1 B&amp;B waaraan niets ontbreekt, 2 B&amp;B compleet op één ding na, 3 andere B&amp;B, 4 bijna-B&amp;B compleet op één ding na, 5 andere bijna-B&amp;B, 6 stapsteen, 7 strook, 8 bij-tankstation), area_m2 (oppervlakte). effective_ha en core_pct (effectief leefgebied en deel dat kern is): van de beste cirkel bij B&amp;B en bijna-B&amp;B, anders van het eigen land van de bouwsteen; land_effective_ha: van al het land van de bouwsteen.
Van de beste cirkel (bij stapstenen, stroken en bij-tankstations de beste met het middelpunt in de bouwsteen, in wat overblijft): best_disc_pct (aandeel in het bekende land), best_disc_ha, best_disc_x, best_disc_y, deficit_m2 (tekort tot 10 ha; alleen bekend land), completeness (voedsel het jaar rond: voedsel uit leefgebied en tuinen tegenover de behoefte in het krapste seizoen, hoogstens 1), weakest_season (krapste seizoen), forage_&lt;season&gt;_m2 (in m2 van de beste weide), known_pct (bekend land). Rond het middelpunt: nest_ground_m2, nest_cavity_m2 en larval_m2 binnen 500 m en nest_bumblebee_m2 binnen 1.500 m; een nestgroep die het ecoprofiel gebruikt, komt nestplekken tekort onder 0,5 ha. Oude bomen zijn nestplekken die op geen kaart staan.
width_m (gemiddelde breedte), width_basis (waarop gemeten: polygons vlakken, cells cellen, not measured niet gemeten), length_m (lengte); risk_10m_pct en risk_50m_pct: deel van de bouwsteen binnen die afstand van gespoten land, alleen een waarschuwing; confidence_pct: betrouwbaarheid, gemiddeld over de bouwsteen; flag known_below_75: merkteken voor weinig bekend land; chain: nummer van de keten.

Gebieden zijn getekend op de cellen van de kaart; of een cirkel voldoet, wordt op die cellen beslist, met het middelpunt op ongeveer 1 m nauwkeurig. Land dat alleen uit CORINE, LGN of OSM bekend is, is geen bouwsteen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Habitat map</source>
   <translation>Leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in a CRS in metres, with cells of 10 m or less; 1 m shows strips and their widths.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in een CRS in meters, met cellen van 10 m of kleiner; bij 1 m zijn stroken en hun breedte te zien.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Confidence</source>
   <translation>Betrouwbaarheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Raster of confidence in % that the habitat map algorithm writes beside the map.</source>
   <translation>Raster met de betrouwbaarheid in %, dat het algoritme Leefgebiedenkaart naast de kaart schrijft.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Land with friendly management</source>
   <translation>Land met bijvriendelijk beheer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Polygons where a partner states bee-friendly management. A second set of blocks, with basis confirmed, is made from this land alone; vegetation counts fully there.</source>
   <translation>Vlakken waar een partner opgeeft dat het beheer bijvriendelijk is. Van dit land alleen wordt een tweede reeks bouwstenen gemaakt, met grondslag confirmed (bevestigd); begroeiing telt daar volledig mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Sprayed or leased land</source>
   <translation>Gespoten of verpacht land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Polygons of land that is or may be sprayed, besides orchards, bulbs, nurseries and potatoes on the map. It gives a warning per block, within 10 and 50 m, and changes no weight.</source>
   <translation>Vlakken met land dat gespoten wordt of kan worden, naast de boomgaarden, bollen, kwekerijen en aardappelen op de kaart. Het geeft per bouwsteen een waarschuwing, binnen 10 en 50 m, en verandert geen weegfactor.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Dutch rule (gaps up to 500 m)</source>
   <translation>Nederlandse regel (onderbrekingen tot 500 m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Strict (gaps up to 150 m)</source>
   <translation>Streng (onderbrekingen tot 150 m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Own numbers (advanced)</source>
   <translation>Eigen getallen (geavanceerd)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Dutch rule: 10 ha of habitat within 1 km2, gaps up to 500 m. Strict: gaps up to 150 m, the flight of small solitary bees. Own: the numbers under advanced parameters.</source>
   <translation>Nederlandse regel: 10 ha leefgebied binnen 1 km2, onderbrekingen tot 500 m. Streng: onderbrekingen tot 150 m, zo ver als kleine solitaire bijen vliegen. Eigen: de getallen onder Geavanceerde parameters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Classified polygons</source>
   <translation>Vlakken met klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Polygons with a field code or class, as the habitat map algorithm writes them: the width of strips is then measured on them, to 5 cm.</source>
   <translation>Vlakken met een veld code of class, zoals het algoritme Leefgebiedenkaart ze schrijft: de breedte van stroken wordt dan daarop gemeten, op 5 cm nauwkeurig.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Own table of rules</source>
   <translation>Eigen tabel met regels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>CSV with an own copy of the table of rules. Empty: the shipped one.</source>
   <translation>CSV met een eigen kopie van de tabel met regels. Leeg: de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Used with own rules only.</source>
   <translation>Telt alleen bij eigen getallen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Largest gap in a chain</source>
   <translation>Grootste onderbreking in een keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Patches at most this far apart, in m from edge to edge, belong together.</source>
   <translation>Stukken die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, horen bij elkaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Habitat of a B&amp;B area</source>
   <translation>Leefgebied van een B&amp;B-gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least effective habitat within 1 km2, in ha.</source>
   <translation>Minste effectieve leefgebied binnen 1 km2, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Habitat of a nearly-B&amp;B area</source>
   <translation>Leefgebied van een bijna-B&amp;B-gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Share of core habitat</source>
   <translation>Aandeel kern</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least share of the habitat of a B&amp;B area that must be core, in %.</source>
   <translation>Kleinste deel van het leefgebied van een B&amp;B-gebied dat kern moet zijn, in %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Habitat weight of core</source>
   <translation>Weegfactor van kern</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Classes with at least this habitat weight, 0 to 1, are core.</source>
   <translation>Klassen met minstens deze weegfactor, 0 tot 1, zijn kern.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Habitat of a stepping stone</source>
   <translation>Leefgebied van een stapsteen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least effective habitat, in ha.</source>
   <translation>Minste effectieve leefgebied, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Width of a strip</source>
   <translation>Breedte van een strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least width, in m.</source>
   <translation>Kleinste breedte, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Length of a strip</source>
   <translation>Lengte van een strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least length of a piece of strip, in m.</source>
   <translation>Kleinste lengte van een stuk strook, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Largest break in a strip</source>
   <translation>Grootste onderbreking in een strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Pieces at most this far apart, in m from edge to edge, are one strip.</source>
   <translation>Stukken die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, zijn één strook.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Habitat weight of strips</source>
   <translation>Weegfactor van stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Classes with at least this habitat weight, 0 to 1, can be a strip.</source>
   <translation>Klassen met minstens deze weegfactor, 0 tot 1, kunnen een strook zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Nest land of a guild</source>
   <translation>Nestgelegenheid van een nestgroep</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Nest land that each guild needs within its flight radius, in ha.</source>
   <translation>Land om te nestelen dat elke nestgroep nodig heeft binnen haar vliegbereik, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Food of a fuel station</source>
   <translation>Voedsel van een bij-tankstation</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least mean food value over the seasons, 0 to 1.</source>
   <translation>Kleinste gemiddelde voedselwaarde over de seizoenen, 0 tot 1.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Size of a fuel station</source>
   <translation>Grootte van een bij-tankstation</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Least area, in m2.</source>
   <translation>Kleinste oppervlakte, in m2.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Distance of a fuel station</source>
   <translation>Afstand van een bij-tankstation</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Fuel stations lie farther than this from connecting landscape, in m.</source>
   <translation>Bij-tankstations liggen verder dan dit van verbindend landschap, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Building blocks</source>
   <translation>Bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Polygons of building blocks with their type, what they lack and their figures. Blocks of one basis (potential or confirmed) do not overlap.</source>
   <translation>Vlakken van de bouwstenen met hun type, wat eraan ontbreekt en hun cijfers. Bouwstenen met dezelfde grondslag (potentieel of bevestigd) overlappen elkaar niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Effective habitat of the best circle of 1 km2 in ha</source>
   <translation>Effectief leefgebied in de beste cirkel van 1 km2 in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Share of habitat of the best circle in percent</source>
   <translation>Aandeel leefgebied in de beste cirkel in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Known land of the best circle in percent</source>
   <translation>Bekend land in de beste cirkel in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Centre of the best circle, x in m</source>
   <translation>Middelpunt van de beste cirkel, x in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Centre of the best circle, y in m</source>
   <translation>Middelpunt van de beste cirkel, y in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Shortfall of the best circle in m2</source>
   <translation>Tekort in de beste cirkel in m2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of B&amp;B areas</source>
   <translation>Aantal B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of nearly-B&amp;B areas</source>
   <translation>Aantal bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of stepping stones</source>
   <translation>Aantal stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of connecting strips</source>
   <translation>Aantal verbindende stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of fuel stations</source>
   <translation>Aantal bij-tankstations</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of B&amp;B areas that lack nothing</source>
   <translation>Aantal B&amp;B-gebieden waaraan niets ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Land of B&amp;B areas in ha</source>
   <translation>Oppervlakte van B&amp;B-gebieden in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Land of nearly-B&amp;B areas in ha</source>
   <translation>Oppervlakte van bijna-B&amp;B-gebieden in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of chains of habitat</source>
   <translation>Aantal ketens van leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of B&amp;B areas on confirmed land</source>
   <translation>Aantal B&amp;B-gebieden op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Number of nearly-B&amp;B areas on confirmed land</source>
   <translation>Aantal bijna-B&amp;B-gebieden op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/buildingblocks_form.py" />
   <source>Land of B&amp;B areas on confirmed land in ha</source>
   <translation>Oppervlakte van B&amp;B-gebieden op bevestigd land in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Food and nests around sites</source>
   <translation>Voedsel en nestplekken rond locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>buffer,reach,radius,bees,forage,food,season,nests,shortfall,parcels,zonal,overlap</source>
   <translation>buffer,vliegbereik,straal,bijen,voedsel,voedselaanbod,seizoen,nestplekken,tekort,percelen,locaties,zonaal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Calculates what bees find within reach of chosen sites, and what is missing there.</source>
   <translation>Berekent wat bijen binnen bereik van gekozen locaties vinden, en wat daar ontbreekt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>This algorithm measures what lies within reach of sites: effective habitat and food per season within each radius, and within 1 km2 also what is missing.

Around a point it is a circle. Around a line or polygon it is the buffer around its edge, which contains the site itself and is larger than the circle: judge the rule of 10 ha with points.

With classified polygons the areas are exact: a point gets a true circle, a line or polygon a buffer with 64 segments a quarter circle (0.01 % short in its round parts). With a habitat map rim cells count by the share that lies inside; at 1 m cells areas are within about 0.1 % of the area of the circle, fine elements as far as the map shows them.

Effective habitat is the sum of habitat weight x area. Food is in m2 of best meadow (herb-rich grassland in late spring). The share is of the known land; hectares and shortfalls count known land only. The flag known_below_75 marks rows with less than 75 % known land within 1 km2; known_pct_R tells it for each radius.

Status: met from 10 ha of effective habitat within 1 km2, nearly from 5 ha, else short; deficit_m2 says how much is short. lacks names what is missing: area; nests (a nest guild that the ecoprofile uses has less than 0.5 ha of nest land within its flight radius, 500 m or for bumblebees 1,500 m); season (food of habitat and gardens does not meet the need in the weakest season: completeness below 1); core (less than half of the effective habitat has a weight of 0.7 or more). need_met_pct is the share of the need of the whole year, each season capped at its need.

Fields per radius R: effective_m2_R, share_pct_R, forage_&lt;season&gt;_m2_R, known_pct_R; seasons are early_spring (Mar-Apr), late_spring (May-Jun), summer (Jul-Aug) and autumn (Sep-Oct). Fields of the sites with the name of one of ours are kept with _in behind their name.

Layers are reprojected to the CRS of the habitat map or the classified polygons; that of the habitat map must be in metres.</source>
   <translation>Dit algoritme meet wat er binnen bereik van locaties ligt: effectief leefgebied en voedselaanbod per seizoen binnen elke straal, en binnen 1 km2 ook wat er ontbreekt.

Rond een punt is dat een cirkel. Rond een lijn of vlak is het de buffer om de rand, die de locatie zelf bevat en groter is dan de cirkel: beoordeel de regel van 10 ha met punten.

Met vlakken met klasse zijn de oppervlakten exact: een punt krijgt een echte cirkel, een lijn of vlak een buffer met 64 segmenten per kwart cirkel (0,01 % te klein in de ronde delen). Met een leefgebiedenkaart tellen cellen op de rand mee voor het deel dat erbinnen ligt; bij cellen van 1 m kloppen de oppervlakten op ongeveer 0,1 % van de oppervlakte van de cirkel; kleine elementen tellen voor zover de kaart ze toont.

Effectief leefgebied is de som van weegfactor leefgebied x oppervlakte. Voedsel is in m2 van de beste weide (kruidenrijk grasland in het late voorjaar). Het aandeel gaat over het bekende land; hectares en tekorten tellen alleen bekend land. Het merkteken known_below_75 staat in rijen met minder dan 75 % bekend land binnen 1 km2; known_pct_R zegt het per straal.

Status: met (genoeg) vanaf 10 ha effectief leefgebied binnen 1 km2, nearly (bijna) vanaf 5 ha, anders short (tekort); deficit_m2 zegt hoeveel er ontbreekt. lacks noemt wat ontbreekt: area (oppervlakte); nests (nestplekken: een nestgroep die het ecoprofiel gebruikt heeft minder dan 0,5 ha land om te nestelen binnen haar vliegbereik, 500 m of voor hommels 1.500 m); season (seizoen: het voedsel uit leefgebied en tuinen dekt de behoefte in het krapste seizoen niet, voedsel het jaar rond is onder 1); core (kern: minder dan de helft van het effectieve leefgebied heeft een weegfactor van 0,7 of meer). need_met_pct is het deel van de behoefte van het hele jaar dat gedekt is, elk seizoen hoogstens zijn eigen behoefte.

Velden per straal R: effective_m2_R, share_pct_R, forage_&lt;season&gt;_m2_R, known_pct_R; de seizoenen zijn early_spring (mrt-apr), late_spring (mei-juni), summer (juli-aug) en autumn (sept-okt). Heeft uw laag een veld met een van deze namen, dan blijft dat staan met _in achter zijn naam.

Lagen worden omgezet naar het CRS van de leefgebiedenkaart of de vlakken met klasse; dat van de leefgebiedenkaart moet in meters zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Measuring around the sites</source>
   <translation>Meten rond de locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Writing the results</source>
   <translation>Resultaten schrijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>{layer}: {repaired} geometries repaired, {skipped} skipped</source>
   <translation>{layer}: {repaired} geometrieën hersteld, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>{layer} holds no site that can be measured.</source>
   <translation>{layer} bevat geen locatie die gemeten kan worden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Nothing is known of the land around the sites. Do the layers lie in the same place?</source>
   <translation>Over het land rond de locaties is niets bekend. Liggen de lagen op dezelfde plek?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>The buffers of lines and polygons contain the site and are larger than 1 km2: use points to judge the rule of 10 ha.</source>
   <translation>De buffers om lijnen en vlakken bevatten de locatie zelf en zijn groter dan 1 km2: gebruik punten om de regel van 10 ha te beoordelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>The classified polygons overlap: around {count} sites they add up to more than there is land. Such land is counted more than once.</source>
   <translation>De vlakken met klasse overlappen elkaar: rond {count} locaties zijn ze samen groter dan het land. Zulk land telt meer dan één keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer.py" />
   <source>Fields of the sites that were renamed: {fields}</source>
   <translation>Velden van uw locaties die een andere naam kregen: {fields}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Sites</source>
   <translation>Locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Points, lines or polygons to judge, such as nests, parcels or planned plantings.</source>
   <translation>Punten, lijnen of vlakken om te beoordelen, zoals nesten, percelen of geplande beplanting.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in a CRS in metres.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in een CRS in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Instead of the habitat map, for exact areas: polygons without overlaps, with a field code or class.</source>
   <translation>In plaats van de leefgebiedenkaart, voor exacte oppervlakten: vlakken die elkaar niet overlappen, met een veld code of class.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Radii in metres</source>
   <translation>Stralen in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Radii in metres, with commas between them. The circle of 1 km2 (564.19 m) is always added.</source>
   <translation>Stralen in meters, met komma's ertussen. De cirkel van 1 km2 (564,19 m) komt er altijd bij.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Sites with figures</source>
   <translation>Locaties met cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>The sites with effective habitat and food within each radius, and their status by the rule of 10 ha within 1 km2. Land without data is not counted.</source>
   <translation>De locaties met effectief leefgebied en voedsel binnen elke straal, en hun status volgens de regel van 10 ha binnen 1 km2. Land zonder gegevens telt niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Areas per class</source>
   <translation>Oppervlakten per klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Table with the area in m2 of each class within each radius of each site.</source>
   <translation>Tabel met de oppervlakte in m2 van elke klasse binnen elke straal van elke locatie.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites</source>
   <translation>Aantal locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites without a usable geometry</source>
   <translation>Aantal locaties zonder bruikbare geometrie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites with enough habitat</source>
   <translation>Aantal locaties met genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites with nearly enough habitat</source>
   <translation>Aantal locaties met bijna genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites short of habitat</source>
   <translation>Aantal locaties met te weinig leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites that lack nothing</source>
   <translation>Aantal locaties waaraan niets ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Number of sites with too much unknown land</source>
   <translation>Aantal locaties met te veel onbekend land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Median effective habitat in ha</source>
   <translation>Effectief leefgebied in ha, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Median share of effective habitat in percent</source>
   <translation>Aandeel effectief leefgebied in procenten, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Median season completeness</source>
   <translation>Voedsel het jaar rond, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragebuffer_form.py" />
   <source>Median shortfall in m2</source>
   <translation>Tekort in m2, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Food and nest maps</source>
   <translation>Voedsel- en nestkaarten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>forage,food,bees,nests,season,pollinator,supply,focal,kernel,moving window,invest,lonsdorf</source>
   <translation>voedsel,voedselaanbod,bijen,nestplekken,seizoen,bestuivers,bloeiboog,schuivende cirkel,afstandsweging,invest,lonsdorf</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>Maps what bees find around every cell: habitat, food per season, nests.</source>
   <translation>Brengt in kaart wat bijen rond elke cel vinden: leefgebied, voedsel per seizoen, nestplekken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>This algorithm maps, for every cell of a habitat map, what wild bees find around it. The result is one GeoTIFF, loaded as a group of layers:

1 share_pct: effective habitat (class area times habitat weight) in the circle of 1 km2 around the cell, radius 564.19 m, in % of the known land. 10 % is the rule of a Bed &amp; Breakfast area.
2-5 forage per season: mean food value within reach, 0 to 1, where 1 is herb-rich grassland in late spring; within the radius, or by exp(-d / alpha) where nearer food counts more.
6 completeness: how far the hungriest season is met in the circle of 1 km2, 0 to 1; 7 weakest_season: which season that is (1 early spring, 2 late spring, 3 summer, 4 autumn, 0 no food). Food counts from habitat and gardens, not from annual crops; the need of a year is 11.33 ha of best meadow, divided over the seasons by the ecoprofile; seasons under 10 % do not count.
8 nesting: nest suitability of the cell, 0 to 1, the best of ground, stems and bumblebee nests.
9 supply_mean and 10 supply_bottleneck: nesting times the food within reach, as mean of the year and in the hungriest season (Lonsdorf, InVEST); only with an ecoprofile.
11 known_pct: known land in the circle. Below 75 % the other values rest on too little.

Classes are not resampled: a cell of the result takes the share of every class in it, so that a verge of 2 m keeps its share. Land without data is left out of means and shares, and counts for nothing in the food of completeness. The habitat map must be in metres. Values come from the class table beside the habitat map. Without an ecoprofile EP7 (basic quality) is used.</source>
   <translation>Dit algoritme brengt voor elke cel van een leefgebiedenkaart in beeld wat wilde bijen eromheen vinden. Het resultaat is één GeoTIFF, geladen als een groep lagen:

1 share_pct: effectief leefgebied (oppervlakte maal weegfactor leefgebied) in de cirkel van 1 km2 rond de cel, straal 564,19 m, in % van het bekende land. 10 % is de regel voor een Bed &amp; Breakfast-gebied.
2-5 voedsel per seizoen: gemiddelde voedselwaarde binnen bereik, 0 tot 1, waarbij 1 kruidenrijk grasland in het late voorjaar is; binnen de straal, of met exp(-d / alfa), waarbij voedsel dichterbij zwaarder telt.
6 completeness: voedsel het jaar rond, dus welk deel van de behoefte in het krapste seizoen is gedekt in de cirkel van 1 km2, 0 tot 1; 7 weakest_season: welk seizoen dat is (1 vroege voorjaar, 2 late voorjaar, 3 zomer, 4 najaar, 0 geen voedsel). Voedsel uit leefgebied en tuinen telt, uit eenjarige gewassen niet; de behoefte van een jaar is 11,33 ha van de beste weide, verdeeld over de seizoenen volgens het ecoprofiel; seizoenen onder 10 % tellen niet mee.
8 nesting: nestgelegenheid van de cel, 0 tot 1, de beste van bodem, stengels en hommelnesten.
9 supply_mean en 10 supply_bottleneck: nestplekken met voedsel, dus nestgelegenheid maal het voedsel binnen bereik, gemiddeld over het jaar en in het krapste seizoen (Lonsdorf, InVEST); alleen met een ecoprofiel.
11 known_pct: bekend land in de cirkel. Onder 75 % rusten de andere waarden op te weinig.

Een cel van het resultaat krijgt het aandeel van elke klasse erin, niet de klasse in het midden; zo houdt een berm van 2 m zijn aandeel. Land zonder gegevens blijft buiten gemiddelden en aandelen, en telt bij voedsel het jaar rond als niets. De leefgebiedenkaart moet in meters zijn. De waarden komen uit de klassentabel naast de leefgebiedenkaart. Zonder ecoprofiel geldt EP7 (basiskwaliteit).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>The result would overwrite {layer}. Choose another file.</source>
   <translation>Het resultaat zou {layer} overschrijven. Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>The result has cells of {made} m instead of {wanted} m: a multiple of the cells of {layer}, {cell} m.</source>
   <translation>Het resultaat heeft cellen van {made} m in plaats van {wanted} m: een veelvoud van de cellen van {layer}, {cell} m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>{parameter} must be above zero; it is {value}.</source>
   <translation>{parameter} moet groter dan nul zijn; nu is het {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>A reach of {reach} m on cells of {cell} m needs about {memory} GB of memory. Choose a smaller reach or a larger cell size of the result.</source>
   <translation>Een bereik van {reach} m op cellen van {cell} m heeft ongeveer {memory} GB geheugen nodig. Kies een kleiner bereik of grotere cellen voor het resultaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>About {memory} MB of memory on {threads} threads</source>
   <translation>Ongeveer {memory} MB geheugen, {threads} taken tegelijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>With a radius of {radius} m, cells of {cell} m or less keep the error below 0.05 % of full scale.</source>
   <translation>Bij een straal van {radius} m en cellen van {cell} m of kleiner blijft de fout in de waarden van 0 tot 1 onder 0,0005.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>{layer} holds no known land; the result is empty.</source>
   <translation>{layer} bevat geen bekend land; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>{share} % of the land has less than 75 % known land around it; see known_pct</source>
   <translation>{share} % van het land heeft minder dan 75 % bekend land om zich heen; zie known_pct</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface.py" />
   <source>Food and nest maps {profile}</source>
   <translation>Voedsel- en nestkaarten {profile}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, EP5 wet grassland and banks, EP6 hoverflies, EP7 common species. Its habitat counts for the share, its seasons for completeness, its nests and seasons for the supply. Empty: EP7, and no supply bands.</source>
   <translation>Soortengroep: EP1 bijen die in de bodem nestelen, EP2 bijen van holten en stengels, EP3 hommels, EP4 vroege voorjaarsbijen, EP5 nat grasland en oevers, EP6 zweefvliegen, EP7 gewone soorten. Haar leefgebied telt voor het aandeel, haar seizoenen voor voedsel het jaar rond, haar nestplekken en seizoenen voor nestplekken met voedsel. Leeg: EP7, zonder de banden van nestplekken met voedsel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Disc</source>
   <translation>Cirkel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Exponential, nearer counts more</source>
   <translation>Exponentieel, dichterbij telt zwaarder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in metres.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Reach</source>
   <translation>Vliegbereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>How food around a cell counts. Disc: all within the radius alike. Exponential: exp(-d / alpha), with the alpha of the ecoprofile in metres.</source>
   <translation>Hoe voedsel rond een cel telt. Cirkel: alles binnen de straal even zwaar. Exponentieel: exp(-d / alfa), met de alfa van het ecoprofiel in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Radius</source>
   <translation>Straal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Radius of the disc in metres.</source>
   <translation>Straal van de cirkel in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Cell size of the result</source>
   <translation>Celgrootte van het resultaat</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Cell of the result in metres, rounded to a multiple of the cell of the habitat map and not smaller than that.</source>
   <translation>Cel van het resultaat in meters, afgerond op een veelvoud van de cel van de leefgebiedenkaart en niet kleiner dan die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Alpha is half the mean flight distance: 95 m solitary bees, 265 m bumblebees</source>
   <translation>Alfa is de helft van de gemiddelde vliegafstand: 95 m solitaire bijen, 265 m hommels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Alpha is the mean flight distance, as poll4pop does: 191 m and 530 m</source>
   <translation>Alfa is de gemiddelde vliegafstand, zoals poll4pop rekent: 191 m en 530 m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Flight</source>
   <translation>Vliegafstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Alpha in metres of the exponential reach, from the ecoprofile. The mean flight in the plane is 2 alpha; the second choice is there to compare with poll4pop.</source>
   <translation>Alfa in meters van het exponentiële bereik, uit het ecoprofiel. De gemiddelde vliegafstand in het vlak is 2 alfa; de tweede keuze dient om met poll4pop te vergelijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Cut of the exponential reach</source>
   <translation>Einde van de exponentiële weging</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Food farther than this many times alpha does not count; what is left counts for 100 %. 4.744 keeps 95 %; InVEST cuts at 5, poll4pop at 4.605.</source>
   <translation>Voedsel dat verder weg ligt dan dit getal maal alfa telt niet; wat overblijft telt voor 100 %. Bij 4,744 blijft 95 % over; InVEST stopt bij 5, poll4pop bij 4,605.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>GeoTIFF with bands share_pct, forage per season, completeness, weakest_season, nesting, supply_mean, supply_bottleneck and known_pct; loaded as one layer per band.</source>
   <translation>GeoTIFF met de banden share_pct, voedsel per seizoen, completeness, weakest_season, nesting, supply_mean, supply_bottleneck en known_pct; geladen als één laag per band.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Cell size (m)</source>
   <translation>Celgrootte (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Known land (ha)</source>
   <translation>Bekend land (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean share of habitat in 1 km2 (%)</source>
   <translation>Gemiddeld aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Highest share of habitat in 1 km2 (%)</source>
   <translation>Hoogste aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Land with 10 % habitat or more in 1 km2 (%)</source>
   <translation>Land met 10 % leefgebied of meer in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean food within reach, {season} (0-1)</source>
   <translation>Gemiddeld voedselaanbod binnen bereik, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean season completeness (0-1)</source>
   <translation>Gemiddeld voedsel het jaar rond (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Season that is the weakest on most land (1-4, 0 none)</source>
   <translation>Seizoen dat op het meeste land het krapst is (1-4, 0 geen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean nest suitability (0-1)</source>
   <translation>Gemiddelde nestgelegenheid (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean nest supply (0-1)</source>
   <translation>Nestplekken met voedsel, gemiddeld (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Mean nest supply in the hungriest season (0-1)</source>
   <translation>Nestplekken met voedsel in het krapste seizoen, gemiddeld (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Land with less than 75 % known around it (%)</source>
   <translation>Land met minder dan 75 % bekend om zich heen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Food within reach, {season} (0-1)</source>
   <translation>Voedselaanbod binnen bereik, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Share of habitat in 1 km2 (%)</source>
   <translation>Aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Season completeness in 1 km2 (0-1)</source>
   <translation>Voedsel het jaar rond in 1 km2 (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Weakest season in 1 km2</source>
   <translation>Krapste seizoen in 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Nest suitability (0-1)</source>
   <translation>Nestgelegenheid (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Nest supply, mean of the year (0-1)</source>
   <translation>Nestplekken met voedsel, gemiddeld over het jaar (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Nest supply in the hungriest season (0-1)</source>
   <translation>Nestplekken met voedsel in het krapste seizoen (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/foragesurface_form.py" />
   <source>Known land in 1 km2 (%)</source>
   <translation>Bekend land in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>land cover,bgt,brp,top10nl,osm,corine,lgn,bees,classes,habitat</source>
   <translation>landgebruik,bgt,brp,top10nl,osm,corine,lgn,bijen,klassen,leefgebied,bodembedekking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Makes one map of land-cover classes for bees from the layers you have.</source>
   <translation>Maakt van de lagen die u hebt één kaart van landgebruiksklassen voor bijen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>This algorithm turns the land-cover layers of a municipality into a habitat map: a raster of land-cover classes, with a raster of confidence and a table of areas per class and source. What bees find in a class (food per season, nest sites) stands in the class table, not in the raster.

Drop any mix of layers on it: BGT (all object types, in any of its three deliveries), BRP crop parcels, TOP10NL, OpenStreetMap, CORINE and LGN are recognised by their fields; own layers by a field with the class. The order of the list decides which source wins; own layers and landscape elements win everywhere, and crop parcels win over BGT farmland only. Within BGT buildings lie over roads, water, unpaved and green land; objects under the ground and ended objects are left out. Tree crowns never lower what lies under them; hedges and tree rows get their width.

Cells take the class at their centre. At the default cell of 1 m the areas per class are within 0.5 % of the areas of the polygons. All lengths are in metres; the target CRS must be in metres. Layers in another CRS are reprojected, damaged geometries repaired and counted in the log. Values that a crosswalk does not know become the class unknown, with a confidence of 20 %, and are listed with their area.</source>
   <translation>Dit algoritme maakt van de landgebruikslagen van een gemeente een leefgebiedenkaart: een raster met landgebruiksklassen, met een raster van de betrouwbaarheid en een tabel met oppervlakten per klasse en bron. Wat bijen in een klasse vinden (voedsel per seizoen, nestplekken) staat in de klassentabel, niet in het raster.

Geef de lagen die u hebt, in elke combinatie. BGT (alle objecttypen, in elk van de drie leveringen), BRP-gewaspercelen, TOP10NL, OpenStreetMap, CORINE en LGN worden herkend aan hun velden; eigen lagen aan een veld met de klasse. De volgorde van de lijst bepaalt welke bron wint; eigen lagen en landschapselementen winnen overal, en gewaspercelen winnen alleen van landbouwgrond uit de BGT. Binnen de BGT liggen gebouwen over wegen, water, onbegroeid en begroeid terrein; objecten onder de grond en vervallen objecten vallen weg. Boomkronen verlagen nooit wat eronder ligt; hagen en bomenrijen krijgen hun breedte.

Een cel krijgt de klasse van haar middelpunt. Bij cellen van 1 m, de standaard, wijken de oppervlakten per klasse minder dan 0,5 % af van die van de vlakken. Alle lengten zijn in meters; het doel-CRS moet in meters zijn. Lagen in een ander CRS worden omgezet, beschadigde geometrieën hersteld en geteld in het logboek. Waarden die een vertaaltabel niet kent worden klasse onbekend, met een betrouwbaarheid van 20 %, en staan met hun oppervlakte in de tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>{layer} cannot be opened. Check the path and the layer name.</source>
   <translation>{layer} kan niet worden geopend. Controleer het pad en de laagnaam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>The target CRS {crs} is not in metres. Choose a CRS in metres, such as EPSG:28992.</source>
   <translation>Het doel-CRS {crs} is niet in meters. Kies een CRS in meters, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>{layer} is skipped: {reason}</source>
   <translation>{layer} is overgeslagen: {reason}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>None of the layers is recognised. Use BGT, BRP, TOP10NL, OSM, CORINE or LGN, or name the class field of your own layer.</source>
   <translation>Geen van de lagen is herkend. Gebruik BGT, BRP, TOP10NL, OSM, CORINE of LGN, of noem het klassenveld van uw eigen laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Reading the layers</source>
   <translation>Lagen lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Drawing the map</source>
   <translation>Kaart tekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Cutting the polygons</source>
   <translation>Vlakken snijden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Share of class unknown in percent</source>
   <translation>Aandeel klasse onbekend in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Public green with a filled plus value in percent</source>
   <translation>Openbaar groen met een ingevulde pluswaarde in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Land-cover layers</source>
   <translation>Landgebruikslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Vector and raster layers in order of priority: the first source wins.</source>
   <translation>Vector- en rasterlagen in volgorde van voorrang: de eerste bron wint.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Municipality</source>
   <translation>Gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Polygons of the area to map; the margin is added around them.</source>
   <translation>Vlakken van het gebied dat in kaart komt; de marge komt eromheen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Extent</source>
   <translation>Bereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Area to map, used as it is, in metres. Empty: the municipality, else the box of the finest layers, with the margin.</source>
   <translation>Gebied dat in kaart komt, precies zoals opgegeven, in meters. Leeg: de gemeente, anders de rechthoek om de fijnste lagen, met de marge.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Built-up area</source>
   <translation>Bebouwde kom</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Public grass is lawn inside these polygons and verge outside. Empty: buildings with 50 m around them, in parts of 5 ha or more.</source>
   <translation>Openbaar gras is binnen deze vlakken gazon en erbuiten berm. Leeg: gebouwen met 50 m eromheen, in delen van 5 ha of meer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Nature management types</source>
   <translation>Natuurbeheertypen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Polygons of nature areas. A field BEHEERTYPE with codes such as N11.01 says which vegetation the grass in them is.</source>
   <translation>Vlakken van natuurgebieden. Een veld BEHEERTYPE met codes zoals N11.01 zegt welke begroeiing het gras erin is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Cell size</source>
   <translation>Celgrootte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Cell of the habitat map in metres. 0: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2.</source>
   <translation>Cel van de leefgebiedenkaart in meters. 0: 1 m tot en met 600 km2, daarboven 2,5 m, boven 20.000 km2 10 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Reference date</source>
   <translation>Peildatum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>By attribute table or layer name</source>
   <translation>Volgens attributentabel of laagnaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>CORINE, grid values 1 to 44</source>
   <translation>CORINE, rasterwaarden 1 tot en met 44</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>CORINE, codes 111 to 523</source>
   <translation>CORINE, codes 111 tot en met 523</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>LGN</source>
   <translation>LGN</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Own class codes</source>
   <translation>Eigen klassecodes</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Class field of own layers</source>
   <translation>Klassenveld van eigen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Field of own layers that holds the id or the code of the class, such as GKR or 8.</source>
   <translation>Veld van eigen lagen met het id of de code van de klasse, zoals GKR of 8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Kind of the class rasters</source>
   <translation>Soort klassenrasters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>How the values of rasters in the list are read.</source>
   <translation>Hoe de waarden van rasters in de lijst worden gelezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Metres added around the municipality or the box of the layers.</source>
   <translation>Aantal meters rond de gemeente of de rechthoek om de lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Target CRS</source>
   <translation>Doel-CRS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>CRS of the results; it must be in metres.</source>
   <translation>CRS van de resultaten; het moet in meters zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Leave out</source>
   <translation>Weglaten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Plus values of the BGT</source>
   <translation>Pluswaarden van de BGT</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Layers of partners</source>
   <translation>Lagen van partners</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Leaves out detail that other municipalities lack, to see what it is worth.</source>
   <translation>Laat detail weg dat andere gemeenten niet hebben, om te zien wat het waard is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Date to which the age of the data counts in the confidence. Empty: today.</source>
   <translation>Datum waarop de leeftijd van de gegevens telt in de betrouwbaarheid. Leeg: vandaag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Own crosswalk table</source>
   <translation>Eigen vertaaltabel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>CSV with an own copy of the crosswalks from source values to classes.</source>
   <translation>CSV met een eigen kopie van de vertaaltabellen van bronwaarden naar klassen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Class codes (UInt16, 0 is no data); its class table is written beside it.</source>
   <translation>Klassecodes (UInt16, 0 is geen gegevens); de klassentabel komt ernaast te staan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Confidence of the class in percent (255 is no data).</source>
   <translation>Betrouwbaarheid van de klasse in procenten (255 is geen gegevens).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Polygons that do not overlap, with class, code, source and confidence in percent.</source>
   <translation>Vlakken die elkaar niet overlappen, met klasse, code, bron en betrouwbaarheid in procenten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Areas</source>
   <translation>Oppervlakten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Area per class and source in m2, unknown values, and layers that were skipped.</source>
   <translation>Oppervlakte per klasse en bron in m2, onbekende waarden en overgeslagen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Cell size in metres</source>
   <translation>Celgrootte in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Land with a class in hectares</source>
   <translation>Land met een klasse in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Effective habitat in hectares</source>
   <translation>Effectief leefgebied in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Effective habitat in percent of the land with a class</source>
   <translation>Effectief leefgebied in procenten van het land met een klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Mean confidence in percent</source>
   <translation>Gemiddelde betrouwbaarheid in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Number of classes found</source>
   <translation>Aantal gevonden klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap_form.py" />
   <source>Number of layers that were skipped</source>
   <translation>Aantal overgeslagen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>The layer of parameter {parameter} cannot be opened.</source>
   <translation>De laag van parameter {parameter} kan niet worden geopend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>Give a habitat map or classified polygons: without them nothing is known of the land.</source>
   <translation>Geef een leefgebiedenkaart of vlakken met klasse: anders is er niets bekend van het land.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>Both are given: the classified polygons are used, because they are exact.</source>
   <translation>Beide zijn gegeven: de vlakken met klasse worden gebruikt, omdat ze exact zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer} is not in metres: areas are measured in {crs}.</source>
   <translation>{layer} is niet in meters: oppervlakten worden gemeten in {crs}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer} is in {crs}, in which a metre is no metre on the ground: lengths and areas are wrong. Warp it to a CRS such as EPSG:28992.</source>
   <translation>{layer} staat in {crs}; daarin is een meter geen meter in het veld, dus kloppen lengten en oppervlakten niet. Zet de laag om naar een CRS zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>Reading the classified polygons</source>
   <translation>Vlakken met klasse lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer}: the class {value} is not in the class table; its {area} ha are unknown land.</source>
   <translation>{layer}: de klasse {value} staat niet in de klassentabel; de {area} ha daarvan zijn onbekend land.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own class table</source>
   <translation>Eigen klassentabel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of the class table. Empty: the table beside the habitat map, else the shipped one.</source>
   <translation>CSV met een eigen kopie van de klassentabel. Leeg: de tabel naast de leefgebiedenkaart, anders de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own ecoprofile table</source>
   <translation>Eigen tabel met ecoprofielen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of the ecoprofile table. Empty: the shipped one.</source>
   <translation>CSV met een eigen kopie van de tabel met ecoprofielen. Leeg: de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Ecoprofile</source>
   <translation>Ecoprofiel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, EP5 wet grassland and banks, EP6 hoverflies, EP7 common species (also when left empty).</source>
   <translation>Soortengroep: EP1 bijen die in de bodem nestelen, EP2 bijen van holten en stengels, EP3 hommels, EP4 vroege voorjaarsbijen, EP5 nat grasland en oevers, EP6 zweefvliegen, EP7 gewone soorten (ook als dit leeg blijft).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sinks.py" />
   <source>{path} is an input or another result of this run. Choose another name.</source>
   <translation>{path} is invoer of een ander resultaat van deze berekening. Kies een andere naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>{area} ha of effective habitat: enough</source>
   <translation>{area} ha effectief leefgebied: genoeg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>{area} ha of effective habitat: nearly enough, {short} ha short</source>
   <translation>{area} ha effectief leefgebied: bijna genoeg, {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>{area} ha of effective habitat: {short} ha short</source>
   <translation>{area} ha effectief leefgebied: {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>early spring</source>
   <translation>het vroege voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>late spring</source>
   <translation>het late voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>summer</source>
   <translation>de zomer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>autumn</source>
   <translation>het najaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>too little nest land</source>
   <translation>te weinig nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>too little food in {season}</source>
   <translation>te weinig voedsel in {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>too little of it is core habitat</source>
   <translation>te weinig daarvan is kern</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sitetable.py" />
   <source>no food</source>
   <translation>geen voedsel</translation>
  </message>
  <message>
   <source>{layer} cannot be read.</source>
   <translation type="vanished">{layer} kan niet worden gelezen.</translation>
  </message>
 </context>
</TS>
