<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Zoemzone</name>
  <message>
   <location filename="../zoemzone_qgis/core/aliases.py" />
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} stands there a second time. Keep one of the rows.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} staat er een tweede keer. Houd een van de rijen over.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/chains.py" />
   <source>The largest gap within a chain is {gap} m; with cells of {cell} m it must be at least {least} m.</source>
   <translation>De grootste onderbreking binnen een keten is {gap} m; met cellen van {cell} m moet dat minstens {least} m zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class table has a code or an id twice.</source>
   <translation>In de klassentabel staat een code of id twee keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class {id} is not in the class table. Add it or use another class.</source>
   <translation>De klasse {id} staat niet in de klassentabel. Voeg haar toe of gebruik een andere klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class code {code} is not in the class table. Choose the table that belongs to the habitat map.</source>
   <translation>De klassecode {code} staat niet in de klassentabel. Kies de tabel die bij de leefgebiedenkaart hoort.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not free for an own class. Use 500 to 999.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is niet vrij voor een eigen klasse. Gebruik 500 tot en met 999.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/mixtures.py" />
   <location filename="../zoemzone_qgis/core/profiles.py" />
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
   <translation>De klassentabel heeft {count} klassen voor boomkronen. Er kunnen er hoogstens {most} zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/derived.py" />
   <source>The class code {code} stands for a tree crown class that the class table lacks.</source>
   <translation>De klassecode {code} staat voor een boomkroonklasse die in de klassentabel ontbreekt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/fractions.py" />
   <source>The cell size must be above zero; it is {cell} m.</source>
   <translation>De celgrootte moet groter dan nul zijn; ze is {cell} m.</translation>
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
   <translation>{name} moet groter dan nul zijn; het is {value}.</translation>
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
   <translation>Tabel {file}, rij {row}, kolom {column}: de cel is leeg ({value}). Vul haar in.</translation>
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
   <translation>Tabel {file}, rij {row}, kolom {column}: de rij heeft {found} cellen, de kopregel {expected} ({value}). Een decimale komma of een komma in een tekst zonder aanhalingstekens doet dit.</translation>
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
   <location filename="../zoemzone_qgis/layers/coarse.py" />
   <source>{layer} holds decimal numbers, not class codes. Choose a map made by the habitat map algorithm.</source>
   <translation>{layer} bevat decimale getallen en geen klassecodes. Kies een kaart die met het algoritme Leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/extent.py" />
   <source>None of the layers has data in the area to map. Check the extent and the municipality.</source>
   <translation>Geen van de lagen heeft gegevens in het gebied. Controleer het bereik en de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover.py" />
   <source>{layer}: read as {kind}</source>
   <translation>{layer}: gelezen als {kind}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover.py" />
   <source>{layer}: read as {kind}, {read} objects; {repaired} geometries repaired, {skipped} skipped, {below} under the ground, {ended} ended or planned, {other} no land cover</source>
   <translation>{layer}: gelezen als {kind}, {read} objecten; {repaired} geometrieën hersteld, {skipped} overgeslagen, {below} onder de grond, {ended} vervallen of gepland, {other} geen landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover.py" />
   <source>{number} values are not in the crosswalks and became class unknown: {values}</source>
   <translation>{number} waarden staan niet in de vertaaltabellen en zijn klasse onbekend geworden: {values}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover.py" />
   <source>There is no built-up area, so all public grass counts as verge.</source>
   <translation>Er is geen bebouwde kom, dus al het openbare gras telt als berm.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover.py" />
   <source>{layer} is reprojected from {crs}</source>
   <translation>{layer} is omgezet vanuit {crs}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} cannot be read: {error}</source>
   <translation>{layer} kan niet worden gelezen: {error}</translation>
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
   <source>{layer} is not a raster file. Save it as GeoTIFF first.</source>
   <translation>{layer} is geen rasterbestand. Bewaar de laag eerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>{layer} has no CRS. Set its CRS in the layer properties.</source>
   <translation>{layer} heeft geen CRS. Stel het CRS in bij de laageigenschappen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} has a CRS in degrees ({crs}). Warp it to a CRS in metres, such as EPSG:28992.</source>
   <translation>{layer} heeft een CRS in graden ({crs}). Zet de laag om naar een CRS in meters, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{path} cannot be written: {error}</source>
   <translation>{path} kan niet worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
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
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <source>{layer} cannot be read.</source>
   <translation>{layer} kan niet worden gelezen.</translation>
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
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Habitat map</source>
   <translation>Leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>land cover,BGT,BRP,TOP10NL,OSM,CORINE,LGN,bees,classes,habitat</source>
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

Geef een willekeurige mix van lagen op: BGT (alle objecttypen, in elk van de drie leveringen), BRP-gewaspercelen, TOP10NL, OpenStreetMap, CORINE en LGN worden aan hun velden herkend; eigen lagen aan een veld met de klasse. De volgorde van de lijst bepaalt welke bron wint; eigen lagen en landschapselementen winnen overal, en gewaspercelen winnen alleen van landbouwgrond uit de BGT. Binnen de BGT liggen gebouwen over wegen, water, onbegroeid en begroeid terrein; objecten onder de grond en vervallen objecten vallen weg. Boomkronen verlagen nooit wat eronder ligt; hagen en bomenrijen krijgen hun breedte.

Een cel krijgt de klasse van haar middelpunt. Bij de standaardcel van 1 m wijken de oppervlakten per klasse minder dan 0,5 % af van die van de vlakken. Alle lengten zijn in meters; het doel-CRS moet in meters zijn. Lagen in een ander CRS worden omgezet, beschadigde geometrieën hersteld en geteld in het logboek. Waarden die een vertaaltabel niet kent worden klasse onbekend, met een betrouwbaarheid van 20 %, en staan met hun oppervlakte in de tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Land-cover layers</source>
   <translation>Landgebruikslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Vector and raster layers in order of priority: the first source wins.</source>
   <translation>Vector- en rasterlagen in volgorde van voorrang: de eerste bron wint.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Municipality</source>
   <translation>Gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Polygons of the area to map; the margin is added around them.</source>
   <translation>Vlakken van het gebied dat in kaart komt; de marge komt eromheen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Extent</source>
   <translation>Bereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Area to map, used as it is, in metres. Empty: the municipality, else the box of the finest layers, with the margin.</source>
   <translation>Gebied dat in kaart komt, precies zoals opgegeven, in meters. Leeg: de gemeente, anders de rechthoek om de fijnste lagen, met de marge.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Built-up area</source>
   <translation>Bebouwde kom</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Public grass is lawn inside these polygons and verge outside. Empty: buildings with 50 m around them, in parts of 5 ha or more.</source>
   <translation>Openbaar gras is binnen deze vlakken gazon en erbuiten berm. Leeg: gebouwen met 50 m eromheen, in delen van 5 ha of meer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Nature management types</source>
   <translation>Natuurbeheertypen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Polygons of nature areas. A field BEHEERTYPE with codes such as N11.01 says which vegetation the grass in them is.</source>
   <translation>Vlakken van natuurgebieden. Een veld BEHEERTYPE met codes zoals N11.01 zegt welke begroeiing het gras erin is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Cell size</source>
   <translation>Celgrootte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Cell of the habitat map in metres. 0: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2.</source>
   <translation>Cel van de leefgebiedenkaart in meters. 0: 1 m tot en met 600 km2, daarboven 2,5 m, boven 20.000 km2 10 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Reference date</source>
   <translation>Peildatum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>By attribute table or layer name</source>
   <translation>Volgens attributentabel of laagnaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>CORINE, grid values 1 to 44</source>
   <translation>CORINE, rasterwaarden 1 tot en met 44</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>CORINE, codes 111 to 523</source>
   <translation>CORINE, codes 111 tot en met 523</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>LGN</source>
   <translation>LGN</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Own class codes</source>
   <translation>Eigen klassecodes</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Class field of own layers</source>
   <translation>Klassenveld van eigen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Field of own layers that holds the id or the code of the class, such as GKR or 8.</source>
   <translation>Veld van eigen lagen met het id of de code van de klasse, zoals GKR of 8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Kind of the class rasters</source>
   <translation>Soort klassenrasters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>How the values of rasters in the list are read.</source>
   <translation>Hoe de waarden van rasters in de lijst worden gelezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Metres added around the municipality or the box of the layers.</source>
   <translation>Aantal meters rond de gemeente of de rechthoek om de lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Target CRS</source>
   <translation>Doel-CRS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>CRS of the results; it must be in metres.</source>
   <translation>CRS van de resultaten; het moet in meters zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Leave out</source>
   <translation>Weglaten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Plus values of the BGT</source>
   <translation>Pluswaarden van de BGT</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Layers of partners</source>
   <translation>Lagen van partners</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Leaves out detail that other municipalities lack, to see what it is worth.</source>
   <translation>Laat detail weg dat andere gemeenten niet hebben, om te zien wat het waard is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Date to which the age of the data counts in the confidence. Empty: today.</source>
   <translation>Datum waarop de leeftijd van de gegevens telt in de betrouwbaarheid. Leeg: vandaag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Own crosswalk table</source>
   <translation>Eigen vertaaltabel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>CSV with an own copy of the crosswalks from source values to classes.</source>
   <translation>CSV met een eigen kopie van de vertaaltabellen van bronwaarden naar klassen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Class codes (UInt16, 0 is no data); its class table is written beside it.</source>
   <translation>Klassecodes (UInt16, 0 is geen gegevens); de klassentabel komt ernaast te staan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Confidence</source>
   <translation>Betrouwbaarheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Confidence of the class in percent (255 is no data).</source>
   <translation>Betrouwbaarheid van de klasse in procenten (255 is geen gegevens).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Classified polygons</source>
   <translation>Vlakken met klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Polygons that do not overlap, with class, code, source and confidence in percent.</source>
   <translation>Vlakken die elkaar niet overlappen, met klasse, code, bron en betrouwbaarheid in procenten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Areas</source>
   <translation>Oppervlakten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Area per class and source in m2, unknown values, and layers that were skipped.</source>
   <translation>Oppervlakte per klasse en bron in m2, onbekende waarden en overgeslagen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Cell size in metres</source>
   <translation>Celgrootte in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Land with a class in hectares</source>
   <translation>Land met een klasse in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Effective habitat in hectares</source>
   <translation>Effectief leefgebied in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Effective habitat in percent of the land with a class</source>
   <translation>Effectief leefgebied in procenten van het land met een klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Share of class unknown in percent</source>
   <translation>Aandeel klasse onbekend in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Public green with a filled plus value in percent</source>
   <translation>Openbaar groen met een ingevulde pluswaarde in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Mean confidence in percent</source>
   <translation>Gemiddelde betrouwbaarheid in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Number of classes found</source>
   <translation>Aantal gevonden klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Number of layers that were skipped</source>
   <translation>Aantal overgeslagen lagen</translation>
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
   <source>Cutting the polygons</source>
   <translation>Vlakken snijden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitatmap.py" />
   <source>Drawing the map</source>
   <translation>Kaart tekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>{layer} cannot be opened. Check the path and the layer name.</source>
   <translation>{layer} kan niet worden geopend. Controleer het pad en de laagnaam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>The layer of parameter {parameter} cannot be opened.</source>
   <translation>De laag van parameter {parameter} kan niet worden geopend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <source>{layer}: {repaired} geometries repaired, {skipped} skipped</source>
   <translation>{layer}: {repaired} geometrieën hersteld, {skipped} overgeslagen</translation>
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
 </context>
</TS>
