<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Zoemzone</name>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
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
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
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
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
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
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
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
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>stepping stone</source>
   <translation>stapsteen</translation>
  </message>
  <message>
   <location filename="../resources/styles/buildingblocks.qml" />
   <source>stepping stone (confirmed)</source>
   <translation>stapsteen (bevestigd)</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>only on the first map</source>
   <translation>alleen op de eerste kaart</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>only on the second map</source>
   <translation>alleen op de tweede kaart</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>other class, as much habitat</source>
   <translation>andere klasse, evenveel leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>other class, less habitat</source>
   <translation>andere klasse, minder leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>other class, more habitat</source>
   <translation>andere klasse, meer leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_classes.qml" />
   <source>same class</source>
   <translation>dezelfde klasse</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>now autumn (Sep-Oct)</source>
   <translation>nu najaar (sept-okt)</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>now early spring (Mar-Apr)</source>
   <translation>nu vroeg voorjaar (mrt-apr)</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>now late spring (May-June)</source>
   <translation>nu laat voorjaar (mei-juni)</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>now no food in any season</source>
   <translation>nu in geen enkel seizoen voedsel</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>now summer (July-Aug)</source>
   <translation>nu zomer (juli-aug)</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemaps_season.qml" />
   <source>same season</source>
   <translation>hetzelfde seizoen</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>0 - 2 % habitat</source>
   <translation>0 - 2 % leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>10 - 16 % habitat</source>
   <translation>10 - 16 % leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>16 - 100 % habitat</source>
   <translation>16 - 100 % leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>2 - 5 % habitat</source>
   <translation>2 - 5 % leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>5 - 10 % habitat</source>
   <translation>5 - 10 % leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <source>less than 75 % known, no rank</source>
   <translation>minder dan 75 % bekend, geen rang</translation>
  </message>
  <message>
   <location filename="../resources/styles/comparemunicipalities.qml" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>no data</source>
   <translation>geen gegevens</translation>
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
   <location filename="../resources/styles/corridor_gaps.qml" />
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>gap between stepping stones</source>
   <translation>onderbreking tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_gaps.qml" />
   <source>gap in the strip</source>
   <translation>onderbreking in de strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_gaps.qml" />
   <source>gap that ecological verges close</source>
   <translation>onderbreking die ecologisch bermbeheer dicht</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_gaps.qml" />
   <source>through wood (no gap)</source>
   <translation>door bos (geen onderbreking)</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_routes.qml" />
   <source>route with stone link and strip link</source>
   <translation>verbinding met stapstenen en strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_routes.qml" />
   <source>route with stone link only</source>
   <translation>verbinding met alleen stapstenen</translation>
  </message>
  <message>
   <location filename="../resources/styles/corridor_routes.qml" />
   <source>route without link</source>
   <translation>stapstenen te ver uiteen</translation>
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
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>autumn (Sep-Oct)</source>
   <translation>najaar (sept-okt)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>early spring (Mar-Apr)</source>
   <translation>vroeg voorjaar (mrt-apr)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>late spring (May-June)</source>
   <translation>laat voorjaar (mei-juni)</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>no food in any season</source>
   <translation>geen voedsel in enig seizoen</translation>
  </message>
  <message>
   <location filename="../resources/styles/foragesurface_weakest.qml" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>summer (July-Aug)</source>
   <translation>zomer (juli-aug)</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_bare.qml" />
   <source>half-paved land</source>
   <translation>half verharde grond</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_bare.qml" />
   <source>paved land</source>
   <translation>verharde grond</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_bare.qml" />
   <source>sand and unpaved land</source>
   <translation>zand en onverharde grond</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_bare.qml" />
   <source>yard or garden</source>
   <translation>erf of tuin</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_crops.qml" />
   <location filename="../resources/styles/layer_green.qml" />
   <source>arable land</source>
   <translation>akkerland</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_crops.qml" />
   <source>fallow land</source>
   <translation>braakland</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_crops.qml" />
   <source>grassland</source>
   <translation>grasland</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_crops.qml" />
   <source>landscape element</source>
   <translation>landschapselement</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_crops.qml" />
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>nature</source>
   <translation>natuur</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>agricultural grassland</source>
   <translation>agrarisch grasland</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>grass, verges and banks</source>
   <translation>gras, bermen en oevers</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>heath, marsh and reed</source>
   <translation>heide, moeras en riet</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>orchard and nursery</source>
   <translation>boomgaard en kwekerij</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>other green or land</source>
   <translation>overig groen of land</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>shrubs and public green</source>
   <translation>struiken en openbaar groen</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_green.qml" />
   <source>woodland</source>
   <translation>bos</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_roads.qml" />
   <source>municipality</source>
   <translation>gemeente</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_roads.qml" />
   <source>other or unknown</source>
   <translation>overig of onbekend</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_roads.qml" />
   <source>province</source>
   <translation>provincie</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_roads.qml" />
   <source>state</source>
   <translation>Rijk</translation>
  </message>
  <message>
   <location filename="../resources/styles/layer_roads.qml" />
   <source>water board</source>
   <translation>waterschap</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>brings a nearly-B&amp;B nearer</source>
   <translation>brengt een bijna-B&amp;B dichterbij</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>brings a nearly-B&amp;B nearer, on a strip</source>
   <translation>brengt een bijna-B&amp;B dichterbij, op een strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>brings food or nests that lack here</source>
   <translation>brengt voedsel of nesten die hier ontbreken</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>brings food or nests that lack here, on a strip</source>
   <translation>brengt voedsel of nesten die hier ontbreken, op een strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>no measure possible: see why not</source>
   <translation>geen maatregel mogelijk: zie waarom niet</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>other measure possible</source>
   <translation>andere maatregel mogelijk</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>other measure possible, on a strip</source>
   <translation>andere maatregel mogelijk, op een strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>stone or strip in a gap</source>
   <translation>stapsteen of strook in een onderbreking</translation>
  </message>
  <message>
   <location filename="../resources/styles/measureoptions.qml" />
   <source>stone or strip in a gap, on a strip</source>
   <translation>stapsteen of strook in een onderbreking, op een strook</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_completeness.qml" />
   <source>more than +0.2</source>
   <translation>meer dan +0,2</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_completeness.qml" />
   <source>more than -0.2</source>
   <translation>meer dan -0,2</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_completeness.qml" />
   <location filename="../resources/styles/measurescenario_forage.qml" />
   <location filename="../resources/styles/measurescenario_nesting.qml" />
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>no change</source>
   <translation>geen verandering</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_forage.qml" />
   <source>more than +0.1</source>
   <translation>meer dan +0,1</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_forage.qml" />
   <source>more than -0.1</source>
   <translation>meer dan -0,1</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_nesting.qml" />
   <source>more than +0.4</source>
   <translation>meer dan +0,4</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_nesting.qml" />
   <source>more than -0.4</source>
   <translation>meer dan -0,4</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>+0.5 to +1 % points</source>
   <translation>+0,5 tot +1 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>+1 to +2 % points</source>
   <translation>+1 tot +2 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>+2 to +4 % points</source>
   <translation>+2 tot +4 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>-0.5 to -1 % points</source>
   <translation>-0,5 tot -1 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>-1 to -2 % points</source>
   <translation>-1 tot -2 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>-2 to -4 % points</source>
   <translation>-2 tot -4 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>more than +4 % points</source>
   <translation>meer dan +4 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>more than -4 % points</source>
   <translation>meer dan -4 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>up to +0.5 % points</source>
   <translation>tot +0,5 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/measurescenario_share.qml" />
   <source>up to -0.5 % points</source>
   <translation>tot -0,5 procentpunt</translation>
  </message>
  <message>
   <location filename="../resources/styles/missing_land.qml" />
   <source>depends on it for more than a quarter</source>
   <translation>hangt er voor meer dan een kwart van af</translation>
  </message>
  <message>
   <location filename="../resources/styles/missing_land.qml" />
   <source>depends on land without data</source>
   <translation>hangt af van land zonder gegevens</translation>
  </message>
  <message>
   <location filename="../resources/styles/missing_land.qml" />
   <source>land without data</source>
   <translation>land zonder gegevens</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>25 to 50 % met</source>
   <translation>25 tot 50 % van de behoefte</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>50 to 75 % met</source>
   <translation>50 tot 75 % van de behoefte</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>75 to 100 % met in the hungriest season</source>
   <translation>75 tot 100 % van de behoefte in het krapste seizoen</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>food all year</source>
   <translation>voedsel het jaar rond</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>less than 25 % met</source>
   <translation>minder dan 25 % van de behoefte</translation>
  </message>
  <message>
   <location filename="../resources/styles/nest_cells.qml" />
   <source>no nests yet</source>
   <translation>nog geen nesten</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_links.qml" />
   <source>carries 5 % or more of the connectivity</source>
   <translation>draagt 5 % of meer van de samenhang</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_links.qml" />
   <source>less than 1 %, other ways exist</source>
   <translation>minder dan 1 %, er zijn andere wegen</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_links.qml" />
   <source>less than 1 %, shortest connection</source>
   <translation>minder dan 1 %, nodig om samen te hangen</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_links.qml" />
   <source>weakest link of its network</source>
   <translation>zwakste verbinding van haar netwerk</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 1 (8, 15 ...)</source>
   <translation>netwerk 1 (8, 15 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 2 (9, 16 ...)</source>
   <translation>netwerk 2 (9, 16 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 3 (10, 17 ...)</source>
   <translation>netwerk 3 (10, 17 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 4 (11, 18 ...)</source>
   <translation>netwerk 4 (11, 18 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 5 (12, 19 ...)</source>
   <translation>netwerk 5 (12, 19 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 6 (13, 20 ...)</source>
   <translation>netwerk 6 (13, 20 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <location filename="../resources/styles/network_reach.qml" />
   <source>network 7 (14, 21 ...)</source>
   <translation>netwerk 7 (14, 21 ...)</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <source>network too small to last</source>
   <translation>netwerk te klein om te blijven bestaan</translation>
  </message>
  <message>
   <location filename="../resources/styles/network_nodes.qml" />
   <source>watch list: its loss splits the network</source>
   <translation>bewakingslijst: het verlies splitst het netwerk</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Begin a new B&amp;B area</source>
   <translation>Nieuw B&amp;B-gebied beginnen</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Complete a nearly-B&amp;B area</source>
   <translation>Bijna-B&amp;B-gebied compleet maken</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Connect: in a gap</source>
   <translation>Verbinden: in een onderbreking</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Fuel station: no block near</source>
   <translation>Bij-tankstation: geen bouwsteen dichtbij</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Improve the management</source>
   <translation>Beheer verbeteren</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>Keep: good habitat</source>
   <translation>Behouden: goed leefgebied</translation>
  </message>
  <message>
   <location filename="../resources/styles/opportunitymap.qml" />
   <source>less than 75 % of the surroundings known</source>
   <translation>minder dan 75 % van de omgeving bekend</translation>
  </message>
  <message>
   <location filename="../resources/styles/prioritymeasures.qml" />
   <source>good: mostly in the first two thirds</source>
   <translation>goed: meestal in de eerste twee derde</translation>
  </message>
  <message>
   <location filename="../resources/styles/prioritymeasures.qml" />
   <source>measure of the plan, not drawn anew</source>
   <translation>maatregel van het plan, niet opnieuw getrokken</translation>
  </message>
  <message>
   <location filename="../resources/styles/prioritymeasures.qml" />
   <source>possible: place less sure</source>
   <translation>mogelijk: plaats minder zeker</translation>
  </message>
  <message>
   <location filename="../resources/styles/prioritymeasures.qml" />
   <source>top: almost always in the first third</source>
   <translation>bovenaan: bijna altijd in het eerste derde</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>no chain: parcel that helps most alone</source>
   <translation>geen keten: perceel dat alleen het meeste helpt</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>stone link: chain of lower rank</source>
   <translation>stapstenen: keten met lagere rang</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>stone link: chain of rank 1-10</source>
   <translation>stapstenen: keten met rang 1-10</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>stone link: next best chain</source>
   <translation>stapstenen: volgende keten</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>strip link: chain of lower rank</source>
   <translation>strook: keten met lagere rang</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>strip link: chain of rank 1-10</source>
   <translation>strook: keten met rang 1-10</translation>
  </message>
  <message>
   <location filename="../resources/styles/steppingstones.qml" />
   <source>strip link: next best chain</source>
   <translation>strook: volgende keten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <source>Advice report as PDF</source>
   <translation>Adviesrapport als PDF</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <source>Advice report as web page</source>
   <translation>Adviesrapport als webpagina</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Area per class and source in m2, unknown values, and layers that were skipped.</source>
   <translation>Oppervlakte per klasse en bron in m2, onbekende waarden en overgeslagen lagen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Areas per class</source>
   <translation>Oppervlakten per klasse</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Boundary; land around it is computed with. Empty: all of the layers.</source>
   <translation>Grens; met de grond eromheen wordt gerekend. Leeg: alles van de lagen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Budget, extra per year (EUR)</source>
   <translation>Budget, extra per jaar (euro)</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Budget, one-off (EUR)</source>
   <translation>Budget, eenmalig (euro)</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Building blocks</source>
   <translation>Bouwstenen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Built-up area</source>
   <translation>Bebouwde kom</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of measure_costs.csv: EUR without VAT.</source>
   <translation>CSV met een eigen kopie van measure_costs.csv: euro zonder btw.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of measure_rules.csv: where a measure is allowed.</source>
   <translation>CSV met een eigen kopie van measure_rules.csv: waar een maatregel mag.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of measures.csv. Rules and costs beside it count as well.</source>
   <translation>CSV met een eigen kopie van measures.csv. Regels en kosten die ernaast staan tellen ook.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of the class table. Empty: the table beside the habitat map, else the shipped one.</source>
   <translation>CSV met een eigen kopie van de klassentabel. Leeg: de tabel naast de leefgebiedenkaart, anders de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>CSV with an own copy of the crosswalks from source values to classes.</source>
   <translation>CSV met een eigen kopie van de vertaaltabellen van bronwaarden naar klassen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>CSV with an own copy of the ecoprofile table. Empty: the shipped one.</source>
   <translation>CSV met een eigen kopie van de tabel met ecoprofielen. Leeg: de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <source>Cadastral parcels, crop parcels, verges or green objects: the polygons that are planned. Empty: no measure options and no plan.</source>
   <translation>Kadastrale percelen, gewaspercelen, bermen of groenobjecten: de vlakken waarvoor gepland wordt. Leeg: geen mogelijke maatregelen en geen plan.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Cell of the habitat map in metres. 0: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2.</source>
   <translation>Cel van de leefgebiedenkaart in meters. 0: 1 m tot en met 600 km2, daarboven 2,5 m, boven 20.000 km2 10 m.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Cell size (m)</source>
   <translation>Celgrootte (m)</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Cells of 100 m with nests: their need of food per season, what lies within reach, and the nest land around.</source>
   <translation>Cellen van 100 m met nestgelegenheid: hun voedselbehoefte per seizoen, wat er binnen bereik ligt, en de grond voor nesten eromheen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Class codes (UInt16, 0 is no data); its class table is written beside it.</source>
   <translation>Klassecodes (UInt16, 0 is geen gegevens); de klassentabel komt ernaast te staan.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Class field of own layers</source>
   <translation>Klassenveld van eigen lagen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Comparison of the pilots</source>
   <translation>Vergelijking van de proefgemeenten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Confidence</source>
   <translation>Betrouwbaarheid</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Confidence of the class in percent (255 is no data).</source>
   <translation>Betrouwbaarheid van de klasse in procenten (255 is geen gegevens).</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Curve of cost and gain</source>
   <translation>Curve van kosten en winst</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Date to which the age of the data counts in the confidence. Empty: today.</source>
   <translation>Datum waarop de leeftijd van de gegevens telt in de betrouwbaarheid. Leeg: vandaag.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Dutch or English, whatever the language of QGIS is.</source>
   <translation>Nederlands of Engels, los van de taal van QGIS.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Ecoprofile</source>
   <translation>Ecoprofiel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Empty: naam, name, wijknaam, buurtnaam or woonplaats where there is one.</source>
   <translation>Leeg: naam, name, wijknaam, buurtnaam of woonplaats, als die er is.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Field of own layers that holds the id or the code of the class, such as GKR or 8.</source>
   <translation>Veld van eigen lagen met het id of de code van de klasse, zoals GKR of 8.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Field of the manager</source>
   <translation>Veld met de beheerder</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Field that names the manager or owner. Empty: manager, owner, beheerder, eigenaar or bronhouder, the first that is there.</source>
   <translation>Veld dat de beheerder of eigenaar noemt. Leeg: manager, owner, beheerder, eigenaar of bronhouder, het eerste dat er is.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Field with the name of the village or district</source>
   <translation>Veld met de naam van het dorp of de wijk</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Field with the name. Empty: naam, name, gemeente or statnaam where there is one.</source>
   <translation>Veld met de naam. Leeg: naam, name, gemeente of statnaam, als dat er is.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Field with the owner, or the holder of a BGT object (bronhouder).</source>
   <translation>Veld met de eigenaar, of de bronhouder van een BGT-object.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <source>Figures of the advice report</source>
   <translation>Cijfers van het adviesrapport</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Folder with own templates</source>
   <translation>Map met eigen sjablonen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Food and nest maps</source>
   <translation>Voedsel- en nestkaarten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Gaps</source>
   <translation>Onderbrekingen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>GeoTIFF with bands share_pct, forage per season, completeness, weakest_season, nesting, supply_mean, supply_bottleneck and known_pct; loaded as one layer per band.</source>
   <translation>GeoTIFF met de banden share_pct, voedsel per seizoen, completeness, weakest_season, nesting, supply_mean, supply_bottleneck en known_pct; geladen als één laag per band.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, EP5 wet grassland and banks, EP6 hoverflies, EP7 common species. Its habitat counts for the share, its seasons for completeness, its nests and seasons for the supply. Empty: EP7, and no supply bands.</source>
   <translation>Soortengroep: EP1 bijen die in de bodem nestelen, EP2 bijen van holten en stengels, EP3 hommels, EP4 vroege voorjaarsbijen, EP5 nat grasland en oevers, EP6 zweefvliegen, EP7 gewone soorten. Haar leefgebied telt voor het aandeel, haar seizoenen voor voedsel het jaar rond, haar nestplekken en seizoenen voor nestplekken met voedsel. Leeg: EP7, zonder de banden van nestplekken met voedsel.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>HTML templates and logo of your house style; ours for what is not in it.</source>
   <translation>HTML-sjablonen en logo van uw huisstijl; wat er niet in ligt, komt van de plug-in.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Habitat map</source>
   <translation>Leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Hectares of each zone in each area, and its share of the known land.</source>
   <translation>Hectares van elke zone in elk gebied, en het aandeel van de bekende grond.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Horizon (years)</source>
   <translation>Rekenperiode (jaren)</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In EUR for all measures together. Empty: no limit.</source>
   <translation>In euro voor alle maatregelen samen. Leeg: geen grens.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In EUR per year above present management. Empty: no limit.</source>
   <translation>In euro per jaar boven het huidige beheer. Leeg: geen grens.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Land cover</source>
   <translation>Bodembedekking</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Land with friendly management</source>
   <translation>Land met bijvriendelijk beheer</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Language of the report</source>
   <translation>Taal van het rapport</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <source>Layers of land cover, the most trusted first: own surveys, BRP, BGT, TOP10NL, OSM, LGN or CORINE.</source>
   <translation>Lagen met bodemgebruik, de meest vertrouwde eerst: eigen inventarisaties, BRP, BGT, TOP10NL, OSM, LGN of CORINE.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Lines across every gap, from edge to edge, with its length, what it crosses, who manages that, and its rank: 1 matters most.</source>
   <translation>Lijnen over elke onderbreking, van rand tot rand, met de lengte, wat ze kruist, wie dat beheert, en de rang: 1 is het belangrijkst.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Lines of the routes with two verdicts: the stone link and the strip link hold or not, and how many gaps there are.</source>
   <translation>Lijnen van de verbindingen met twee oordelen: kloppen de stapstenen en klopt de strook, en hoeveel onderbrekingen zijn er.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Logo</source>
   <translation>Beeldmerk</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Managers or owners</source>
   <translation>Beheerders of eigenaren</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Measure options</source>
   <translation>Mogelijke maatregelen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Metres added around the municipality or the box of the layers.</source>
   <translation>Aantal meters rond de gemeente of de rechthoek om de lagen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Municipality</source>
   <translation>Gemeente</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Name of an area</source>
   <translation>Naam van een gebied</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Name of the municipality</source>
   <translation>Naam van de gemeente</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Names of owners, or own, own_leased, government, private, unknown; several with a semicolon between. Land of others is computed with, not planned. Empty: all.</source>
   <translation>Namen van eigenaren, of own (eigen), own_leased (eigen, verpacht), government (andere overheid), private (particulier), unknown (onbekend); meer met een puntkomma ertussen. Met grond van anderen wordt wel gerekend, maar niet gepland. Leeg: allemaal.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Nature management types</source>
   <translation>Natuurbeheertypen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Nature network (NNN) and Natura 2000: good habitat in it is kept.</source>
   <translation>Natuurnetwerk (NNN) en Natura 2000: goed leefgebied daarin wordt behouden.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Neighbouring municipalities</source>
   <translation>Buurgemeenten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Nest cells</source>
   <translation>Nestcellen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/choosebox.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Number or name of a parcel</source>
   <translation>Nummer of naam van een perceel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>One feature for each measure that is possible on a parcel; one that says why not where none is.</source>
   <translation>Een vlak voor elke maatregel die op een perceel mogelijk is; waar er geen kan, een vlak dat zegt waarom niet.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>One file with its maps and charts inside, for one municipality.</source>
   <translation>Eén bestand met kaarten en grafieken erin, voor één gemeente.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>One of the layer. Empty: all, each with a report in the folder.</source>
   <translation>Een gemeente uit de laag. Leeg: alle, elk met een rapport in de map.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Opportunity map</source>
   <translation>Kansenkaart</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own class table</source>
   <translation>Eigen klassentabel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Own crosswalk table</source>
   <translation>Eigen vertaaltabel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own ecoprofile table</source>
   <translation>Eigen tabel met ecoprofielen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own table of costs</source>
   <translation>Eigen kostentabel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own table of measures</source>
   <translation>Eigen tabel met maatregelen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Own table of rules for measures</source>
   <translation>Eigen tabel met regels voor maatregelen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Owner of a parcel</source>
   <translation>Eigenaar van een perceel</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Owners to plan for</source>
   <translation>Eigenaren om voor te plannen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Page of the plan</source>
   <translation>Pagina van het plan</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels</source>
   <translation>Percelen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/gui/parcel/planask.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Plan</source>
   <translation>Maatregelenplan</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Points or polygons. Whom to contact is never shown.</source>
   <translation>Punten of vlakken. Contactgegevens komen nooit in het rapport.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Polygons of building blocks with their type, what they lack and their figures. Blocks of one basis (potential or confirmed) do not overlap.</source>
   <translation>Vlakken van de bouwstenen met hun type, wat eraan ontbreekt en hun cijfers. Bouwstenen met dezelfde grondslag (potentieel of bevestigd) overlappen elkaar niet.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Polygons of land that is or may be sprayed, besides orchards, bulbs, nurseries and potatoes on the map. It gives a warning per block, within 10 and 50 m, and changes no weight.</source>
   <translation>Vlakken met land dat gespoten wordt of kan worden, naast de boomgaarden, bollen, kwekerijen en aardappelen op de kaart. Het geeft per bouwsteen een waarschuwing, binnen 10 en 50 m, en verandert geen weegfactor.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Polygons of municipalities around, abroad too: who lies over the border.</source>
   <translation>Vlakken van gemeenten eromheen, ook in het buitenland: wie er over de grens ligt.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Polygons of nature areas. A field BEHEERTYPE with codes such as N11.01 says which vegetation the grass in them is.</source>
   <translation>Vlakken van natuurgebieden. Een veld BEHEERTYPE met codes zoals N11.01 zegt welke begroeiing het gras erin is.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Polygons where a partner states bee-friendly management. A second set of blocks, with basis confirmed, is made from this land alone; vegetation counts fully there.</source>
   <translation>Vlakken waar een partner opgeeft dat het beheer bijvriendelijk is. Van dit land alleen wordt een tweede reeks bouwstenen gemaakt, met grondslag confirmed (bevestigd); begroeiing telt daar volledig mee.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Polygons with a field that names the manager or owner. Where they say nothing, the class of the land tells who is likely to manage it.</source>
   <translation>Vlakken met een veld dat de beheerder of eigenaar noemt. Waar ze niets zeggen, vertelt de klasse van het land wie de beheerder zal zijn.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Polygons with a name: in which of them measures lie. Empty: not told.</source>
   <translation>Vlakken met een naam: in welk dorp of welke wijk maatregelen liggen. Leeg: dat blijft onbekend.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Protected nature</source>
   <translation>Beschermde natuur</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Public grass is lawn inside these polygons and verge outside. Empty: buildings with 50 m around them, in parts of 5 ha or more.</source>
   <translation>Openbaar gras is binnen deze vlakken gazon en erbuiten berm. Leeg: gebouwen met 50 m eromheen, in delen van 5 ha of meer.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Reference date</source>
   <translation>Peildatum</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Register of initiatives</source>
   <translation>Register van initiatieven</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Routes</source>
   <translation>Verbindingen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>SVG, PNG or JPEG. Empty: logo.svg or logo.png of the folder, else ours.</source>
   <translation>SVG, PNG of JPEG. Leeg: logo.svg of logo.png uit de map, anders dat van de plug-in.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Sprayed or leased land</source>
   <translation>Gespoten of verpacht land</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Table from the comparison of the rich and the poor chain: the error to quote.</source>
   <translation>Tabel uit de vergelijking van de kaart met veel en met weinig gegevens: de fout om te noemen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Table of the plan</source>
   <translation>Tabel van het plan</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>The chosen measures, best first: rank, gain, cost, year and the reason of each.</source>
   <translation>De gekozen maatregelen, de beste eerst: rang, winst, kosten, jaar en de onderbouwing van elk.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>The first field names the parcels; more fields are kept as they are.</source>
   <translation>Het eerste veld noemt de percelen; andere velden blijven zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>The numbers of each report in a row, to compare municipalities.</source>
   <translation>De cijfers van elk rapport in een rij, om gemeenten te vergelijken.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>The plan without its map. Also as a spreadsheet (XLSX).</source>
   <translation>Het plan zonder kaart. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <source>This model makes the whole opportunity map: from layers of land cover, parcels and a budget to habitat map, food maps, building blocks, missing links, measure options, a plan, the zones, each with its reason, and the advice report. What is not given leaves out its part: without parcels there are no measure options and no plan, without a municipality there is no report.</source>
   <translation>Dit model maakt de hele kansenkaart: van lagen met bodembedekking, percelen en een budget naar leefgebiedenkaart, voedselkaarten, bouwstenen, ontbrekende schakels, mogelijke maatregelen, een plan, de zones, elk met de reden, en het adviesrapport. Wat u niet opgeeft, laat zijn onderdeel weg: zonder percelen zijn er geen mogelijke maatregelen en geen plan, zonder gemeente is er geen rapport.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Ticked: when inputs, settings, tables and the version of the plugin are those in the run record beside the results, those results are used and nothing is computed. Only for results in files that you name.</source>
   <translation>Aangevinkt: zijn invoer, instellingen, tabellen en de versie van de plugin die uit het rekenverslag naast de resultaten, dan worden die resultaten gebruikt en wordt er niets berekend. Alleen voor resultaten in bestanden die u noemt.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>To print and to send, for one municipality.</source>
   <translation>Om te printen en te versturen, voor één gemeente.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Use an earlier run when nothing changed</source>
   <translation>Eerdere berekening gebruiken als niets veranderd is</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Villages or districts</source>
   <translation>Kernen of wijken</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>What it costs and brings, with chart, tables and reasons.</source>
   <translation>Wat het kost en brengt, met grafiek, tabellen en onderbouwing.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>What parts and multiples of the budgets buy. Also as a spreadsheet (XLSX).</source>
   <translation>Wat delen en veelvouden van de budgetten kopen. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Years after which gains count and over which costs are added up.</source>
   <translation>Jaren waarna winst telt en waarover kosten worden opgeteld.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Zones by area</source>
   <translation>Zones per gebied</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart.model3" />
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Zones of the opportunity map: what land is best used for, with the reason.</source>
   <translation>Zones van de kansenkaart: waarvoor grond het meest geschikt is, met de reden.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_forage.model3" />
   <source>This model makes the habitat map and the maps of food and nests from layers of land cover.</source>
   <translation>Dit model maakt de leefgebiedenkaart en de kaarten van voedsel en nesten uit lagen met bodemgebruik.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Made by the habitat map algorithm; its class table stands beside it.</source>
   <translation>Gemaakt met Leefgebiedenkaart; de klassentabel staat ernaast.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_gaps.model3" />
   <source>This model finds the building blocks on a habitat map, and the missing links between them.</source>
   <translation>Dit model zoekt de bouwstenen op een leefgebiedenkaart en de ontbrekende schakels ertussen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Cadastral parcels, crop parcels, verges or green objects: the polygons that are planned.</source>
   <translation>Kadastrale percelen, gewaspercelen, bermen of groenobjecten: de vlakken waarvoor gepland wordt.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <source>From Building blocks.</source>
   <translation>Uit Bouwstenen van het bijenlandschap.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <source>From Missing links in the bee network.</source>
   <translation>Uit Ontbrekende schakels in het bijennetwerk.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_measures.model3" />
   <source>This model weighs the measures on parcels and chooses the best for a budget.</source>
   <translation>Dit model weegt de maatregelen op percelen en kiest de beste voor een budget.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Best part (%)</source>
   <translation>Beste deel (%)</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Food and nests: differences</source>
   <translation>Voedsel en nesten: verschillen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Food and nests: page with the comparison</source>
   <translation>Voedsel en nesten: pagina met de vergelijking</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Food and nests: table of figures</source>
   <translation>Voedsel en nesten: tabel met cijfers</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Habitat: differences</source>
   <translation>Leefgebied: verschillen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Habitat: page with the comparison</source>
   <translation>Leefgebied: pagina met de vergelijking</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Habitat: table of figures</source>
   <translation>Leefgebied: tabel met cijfers</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Leave out</source>
   <translation>Weglaten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Leaves out detail that other municipalities lack, to see what it is worth.</source>
   <translation>Laat detail weg dat andere gemeenten niet hebben, om te zien wat het waard is.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Poor data: building blocks</source>
   <translation>Arme gegevens: bouwstenen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Poor data: food and nest maps</source>
   <translation>Arme gegevens: voedsel- en nestkaarten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Poor data: habitat map</source>
   <translation>Arme gegevens: leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Rich data: building blocks</source>
   <translation>Rijke gegevens: bouwstenen</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Rich data: food and nest maps</source>
   <translation>Rijke gegevens: voedsel- en nestkaarten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>Rich data: habitat map</source>
   <translation>Rijke gegevens: leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Share of the cells that count as the best places, in %.</source>
   <translation>Deel van de cellen dat als de beste plekken telt, in %.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>The figures of each map and area. Also as a spreadsheet (XLSX).</source>
   <translation>De cijfers van elke kaart en elk gebied. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <source>This model makes the map of one municipality twice: with all that its data say, and without what data-poor municipalities lack. It compares habitat, building blocks, food and nests, and gives the error to quote where data are poor.</source>
   <translation>Dit model maakt de kaart van één gemeente twee keer: met alles wat de gegevens zeggen, en zonder wat gegevensarme gemeenten missen. Het vergelijkt leefgebied, bouwstenen, voedsel en nesten, en geeft de fout om te noemen waar de gegevens arm zijn.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Values: for each band the second map minus the first. Classes: where they differ and with more or less habitat, the class in the first map and the class in the second.</source>
   <translation>Waarden: voor elke band de tweede kaart min de eerste. Klassen: waar ze verschillen en met meer of minder leefgebied, de klasse op de eerste kaart en de klasse op de tweede.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_pilots.model3" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Web page that says in words how far the maps agree, and which error to quote.</source>
   <translation>Webpagina die in woorden zegt hoe ver de kaarten overeenkomen, en welke fout u noemt.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>A polygon for each municipality with all its figures, in the order of their rank.</source>
   <translation>Een vlak per gemeente met alle cijfers, in volgorde van hun rang.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>From Best measures for a budget: its costs and gains in each municipality.</source>
   <translation>Uit Beste maatregelen voor een budget: de kosten en winst ervan per gemeente.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>How the values of rasters in the list are read.</source>
   <translation>Hoe de waarden van rasters in de lijst worden gelezen.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <source>In metres, at most 10: on larger cells building blocks cannot be told. 0: chosen by the extent.</source>
   <translation>In meters, hoogstens 10: op grotere cellen zijn bouwstenen niet te zien. 0: gekozen naar de omvang van het gebied.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Kind of the class rasters</source>
   <translation>Soort klassenrasters</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Land of the municipalities whose circle of 1 km2 holds land without data, hatched by how much; needs the food and nest maps.</source>
   <translation>Land van de gemeenten met land zonder gegevens in de cirkel van 1 km2 eromheen, gearceerd naar hoeveel; hiervoor zijn de voedsel- en nestkaarten nodig.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Land that depends on missing data</source>
   <translation>Land dat afhangt van ontbrekende gegevens</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Municipalities</source>
   <translation>Gemeenten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Municipalities compared</source>
   <translation>Gemeenten vergeleken</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <source>Municipalities, districts or other areas to compare; land around them is computed with.</source>
   <translation>Gemeenten, wijken of andere gebieden om te vergelijken; het land eromheen telt mee.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Name of a municipality</source>
   <translation>Naam van een gemeente</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Table of municipalities</source>
   <translation>Tabel van gemeenten</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>The same figures without polygons; choose XLSX for a spreadsheet.</source>
   <translation>Dezelfde cijfers zonder vlakken; kies XLSX voor een rekenblad.</translation>
  </message>
  <message>
   <location filename="../resources/models/kansenkaart_province.model3" />
   <source>This model makes the opportunity map of a province in one run, and a table that compares its municipalities. The land around is computed with, also across the border of the province and of the country: give its land cover, too. Land that depends on missing data is hatched. Cells are 10 m, so that a province fits into memory.</source>
   <translation>Dit model maakt in één keer de kansenkaart van een provincie, met een tabel die de gemeenten vergelijkt. Het land eromheen telt mee, ook over de grens van de provincie en het land: geef ook daarvan de bodembedekking. Land dat afhangt van ontbrekende gegevens is gearceerd. Cellen zijn 10 m, zodat een provincie in het geheugen past.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/address.py" />
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <source>{layer} has no address yet.</source>
   <translation>{layer} heeft nog geen adres.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/address.py" />
   <source>QGIS has no PostgreSQL connection {name}. Make one of that name in the data source manager.</source>
   <translation>QGIS heeft geen PostgreSQL-verbinding {name}. Maak er een met die naam in het beheer van databronnen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/address.py" />
   <source>{name} has no table {table} that can be read.</source>
   <translation>{name} heeft geen tabel {table} die te lezen is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/capabilities.py" />
   <source>{host} is another kind of service than the catalogue says.</source>
   <translation>{host} is een ander soort dienst dan de catalogus zegt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/capabilities.py" />
   <source>The database of {name} cannot be reached.</source>
   <translation>De database van {name} is niet te bereiken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/capabilities.py" />
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <location filename="../zoemzone_qgis/catalogue/localfiles.py" />
   <source>{file} is no file with objects that QGIS can open.</source>
   <translation>{file} is geen bestand met objecten dat QGIS kan openen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/download.py" />
   <source>{layer} is made of pictures: it cannot be kept.</source>
   <translation>{layer} bestaat uit plaatjes en is niet te bewaren.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/download.py" />
   <source>Finishing the file</source>
   <translation>Bestand afronden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/download.py" />
   <source>The service has no objects here.</source>
   <translation>De dienst heeft hier geen objecten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/download.py" />
   <source>The geometry of {count} objects cannot be read; they are kept without one.</source>
   <translation>De geometrie van {count} objecten is niet te lezen; ze zijn zonder geometrie bewaard.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Source</source>
   <translation>Bron</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Licence</source>
   <translation>Licentie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <source>Kept up to date by its owner</source>
   <translation>Wordt door de eigenaar bijgehouden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <source>Date of the source: {date}</source>
   <translation>Datum van de bron: {date}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <source>Fetched on {date}: {count} objects</source>
   <translation>Opgehaald op {date}: {count} objecten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/dressing.py" />
   <source>Left out (ended or below ground): {count}</source>
   <translation>Weggelaten (beëindigd of ondergronds): {count}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>a web page</source>
   <translation>een webpagina</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>a text in XML</source>
   <translation>een tekst in XML</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>a picture</source>
   <translation>een plaatje</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>an empty answer</source>
   <translation>een leeg antwoord</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>something unreadable</source>
   <translation>iets onleesbaars</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>{host} gave no data but {sort}.</source>
   <translation>{host} gaf geen gegevens maar {sort}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>{host} gave half an answer, or one that cannot be read. Try again later.</source>
   <translation>{host} gaf een half antwoord, of een dat niet te lezen is. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>{host} cannot be reached.</source>
   <translation>{host} is niet te bereiken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>{address} is no web address.</source>
   <translation>{address} is geen webadres.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>The authentication configuration for {host} cannot be used.</source>
   <translation>De authenticatieconfiguratie voor {host} is niet te gebruiken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>{host} gives more than {most} MB. Choose a smaller area.</source>
   <translation>{host} geeft meer dan {most} MB. Kies een kleiner gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/fetch.py" />
   <source>The certificate of {host} cannot be trusted: {reason}. Ask its owner to renew it.</source>
   <translation>Het certificaat van {host} is niet te vertrouwen: {reason}. Vraag de eigenaar om het te vernieuwen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>This is a place for a layer of your own.</source>
   <translation>Dit is een plek voor een eigen laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>It answers, but takes {seconds} seconds.</source>
   <translation>De bron antwoordt, maar doet er {seconds} seconden over.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>It answered within {ms} ms.</source>
   <translation>De bron antwoordde binnen {ms} ms.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>Zoom in first: it is visible from 1:{scale}.</source>
   <translation>Zoom eerst in: zichtbaar vanaf 1:{scale}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>Zoom out first: it is visible up to 1:{scale}.</source>
   <translation>Zoom eerst uit: zichtbaar tot 1:{scale}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/health.py" />
   <source>Checking sources</source>
   <translation>Bronnen controleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <source>Loading {title}</source>
   <translation>{title} laden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <source>Asking the source</source>
   <translation>Bron vragen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/drag.py" />
   <source>This is a place for a layer of your own: drop its file on the dock.</source>
   <translation>Dit is een plek voor een eigen laag: sleep het bestand op het paneel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <source>Choose first which layer of this source is meant.</source>
   <translation>Kies eerst welke laag van deze bron bedoeld is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <location filename="../zoemzone_qgis/catalogue/objects.py" />
   <source>{count} objects</source>
   <translation>{count} objecten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <source>{file} is no raster that QGIS can open.</source>
   <translation>{file} is geen raster dat QGIS kan openen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <source>QGIS cannot make a layer of what {host} gives: {reason}.</source>
   <translation>QGIS kan geen laag maken van wat {host} geeft: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/loading.py" />
   <source>{reason} The offline copy is shown; it is {age}.</source>
   <translation>{reason} De lokale kopie is getoond; die is {age}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/localfiles.py" />
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <location filename="../zoemzone_qgis/errors.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <location filename="../zoemzone_qgis/layers/advice/records.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>{file} is not there. Choose another file or folder.</source>
   <translation>{file} is er niet. Kies een ander bestand of een andere map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/localfiles.py" />
   <source>{name} gives no layer {layer}.</source>
   <translation>{name} geeft geen laag {layer}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be a text between quotation marks.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet een tekst tussen aanhalingstekens zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. Choose one of: {known}.</source>
   <translation>{file}, {entry}: {key} is {found}. Kies uit: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. Write a text, or one a language: {{"nl": "...", "en": "..."}}.</source>
   <translation>{file}, {entry}: {key} is {found}. Schrijf één tekst, of een per taal: {{"nl": "...", "en": "..."}}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be a number of 0 or more, without quotation marks.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet een getal van 0 of meer zijn, zonder aanhalingstekens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be a whole number, without quotation marks.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet een geheel getal zijn, zonder aanhalingstekens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be true or false, without quotation marks.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet true of false zijn, zonder aanhalingstekens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be a list of texts, such as ["a", "b"].</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet een lijst van teksten zijn, zoals ["a", "b"].</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must be an object between braces.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet een object tussen accolades zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. Write a year, a month or a day as 2026, 2026-05 or 2026-05-15.</source>
   <translation>{file}, {entry}: {key} is {found}. Schrijf een jaar, een maand of een dag als 2026, 2026-05 of 2026-05-15.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. Write the code of the CRS, such as EPSG:28992.</source>
   <translation>{file}, {entry}: {key} is {found}. Schrijf de code van het CRS, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. Put a .qml file beside the catalogue and give its name without a folder.</source>
   <translation>{file}, {entry}: {key} is {found}. Zet een .qml-bestand naast de catalogus en geef de naam zonder map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} is {found}. It must start with https:// or http://.</source>
   <translation>{file}, {entry}: {key} is {found}. Het moet met https:// of http:// beginnen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/checks.py" />
   <source>{file}, {entry}: {key} holds a login or a key. Take it out; everybody keeps the own login in an authentication configuration of QGIS.</source>
   <translation>{file}, {entry}: in {key} staat een wachtwoord of sleutel. Haal die weg; iedereen bewaart de eigen inlog in een authenticatieconfiguratie van QGIS.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file} holds {found} where a catalogue should stand. Choose a catalogue file of Zoem Zone.</source>
   <translation>In {file} staat {found} waar een catalogus hoort te staan. Kies een catalogusbestand van Zoem Zone.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file}: format is {found} and should be {format}. Choose a catalogue file of Zoem Zone.</source>
   <translation>{file}: format is {found} en hoort {format} te zijn. Kies een catalogusbestand van Zoem Zone.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file}: version is {found} and should be a whole number, such as {known}.</source>
   <translation>{file}: version is {found} en hoort een geheel getal te zijn, zoals {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file}: version {found} is newer than version {known}, which this plugin reads. Update the plugin.</source>
   <translation>{file}: versie {found} is nieuwer dan versie {known}, die deze plugin leest. Werk de plugin bij.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file} is not written in UTF-8 (byte {place}). Save it again as UTF-8.</source>
   <translation>{file} is niet in UTF-8 geschreven (byte {place}). Bewaar het opnieuw als UTF-8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file} is not sound JSON at line {line}, column {column} ({why}). Mend it there, or ask the publisher for a sound file.</source>
   <translation>{file} is geen goede JSON op regel {line}, kolom {column} ({why}). Verbeter het daar, of vraag de uitgever om een goed bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/document.py" />
   <source>{file} is not sound JSON ({why}). Ask the publisher for a sound file.</source>
   <translation>{file} is geen goede JSON ({why}). Vraag de uitgever om een goed bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/merging.py" />
   <source>{file}, {entry}: {other} has a layer with the same id and goes before it. Give one of the two another id.</source>
   <translation>{file}, {entry}: {other} heeft een laag met hetzelfde id en gaat voor. Geef een van de twee een ander id.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/part.py" />
   <source>{file}, {entry}: {key} is missing or empty. Fill it in.</source>
   <translation>{file}, {entry}: {key} ontbreekt of is leeg. Vul het in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/part.py" />
   <source>{file}, {entry}: {key} ({found}) is not known and has no effect. Did you mean {near}?</source>
   <translation>{file}, {entry}: {key} ({found}) is niet bekend en doet niets. Bedoelde u {near}?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/part.py" />
   <source>{file}, {entry}: {key} ({found}) is not known to this version and has no effect. It is kept.</source>
   <translation>{file}, {entry}: {key} ({found}) is bij deze versie niet bekend en doet niets. Het blijft bewaard.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/partnertypes.py" />
   <source>{file} holds no types of partner layers. Install the plugin again.</source>
   <translation>In {file} staan geen typen partnerlagen. Installeer de plugin opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file} holds {size} MB; no catalogue is larger than {most} MB. Choose another file.</source>
   <translation>{file} is {size} MB groot; geen catalogus is groter dan {most} MB. Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <location filename="../zoemzone_qgis/catalogue/model/writing.py" />
   <source>{file} cannot be read ({why}). Choose another file, or ask for access to this one.</source>
   <translation>{file} kan niet worden gelezen ({why}). Kies een ander bestand, of vraag om toegang tot dit bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}: {key} stands twice in one object; the last one counts. Take one out.</source>
   <translation>{file}: {key} staat twee keer in één object; de laatste telt. Haal er een weg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}: layers is {found}. It must be a list of layers.</source>
   <translation>{file}: layers is {found}. Het moet een lijst van lagen zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}: themes is {found}. It must be a list of themes.</source>
   <translation>{file}: themes is {found}. Het moet een lijst van thema's zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}, {entry}: {found} stands where an object between braces should stand.</source>
   <translation>{file}, {entry}: er staat {found} waar een object tussen accolades hoort te staan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}, {entry}: this id stands twice; only the first layer counts. Give each layer an id of its own.</source>
   <translation>{file}, {entry}: dit id komt twee keer voor; alleen de eerste laag telt. Geef elke laag een eigen id.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}, {entry}: {key} is {found}. Use small letters, digits, points, hyphens and underscores, and start with a letter or digit.</source>
   <translation>{file}, {entry}: {key} is {found}. Gebruik kleine letters, cijfers, punten, streepjes en liggende streepjes, en begin met een letter of cijfer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}, {entry}: {key} is {found}. A selection by field needs field and value, such as "field": "identificatie", "value": "{{code}}".</source>
   <translation>{file}, {entry}: {key} is {found}. Een selectie op veld heeft field en value nodig, zoals "field": "identificatie", "value": "{{code}}".</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/reading.py" />
   <source>{file}, {entry}: {key} is {found} and lacks {lacking}. Write where the numbers of the tile go.</source>
   <translation>{file}, {entry}: {key} is {found} en mist {lacking}. Schrijf waar de nummers van de tegel komen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/writing.py" />
   <source>{file}: {key} is no list. Mend the file, or choose another one.</source>
   <translation>{file}: {key} is geen lijst. Verbeter het bestand, of kies een ander.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/model/writing.py" />
   <source>{file} cannot be written ({why}). Choose another folder, or free some space.</source>
   <translation>{file} kan niet worden geschreven ({why}). Kies een andere map, of maak ruimte vrij.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/municipality.py" />
   <source>{file} cannot be read. Install the plugin again.</source>
   <translation>{file} kan niet worden gelezen. Installeer de plugin opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/municipality.py" />
   <source>{layer} has no area that can be used. Choose another layer, or other areas.</source>
   <translation>{layer} heeft geen bruikbaar vlak. Kies een andere laag, of andere vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/municipality.py" />
   <source>{layer} has no areas. Choose a layer of polygons with the boundary of the municipality.</source>
   <translation>{layer} heeft geen vlakken. Kies een vlakkenlaag met de grens van de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/municipality.py" />
   <source>{layer} has no coordinate reference system. Set it in the properties of the layer.</source>
   <translation>{layer} heeft geen coördinatenstelsel. Stel het in bij de eigenschappen van de laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/objects.py" />
   <source>{host} gives objects without end.</source>
   <translation>{host} geeft eindeloos veel objecten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/objects.py" />
   <source>The pages of {host} go round in circles.</source>
   <translation>De pagina's van {host} gaan in een kringetje rond.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/objects.py" />
   <source>{host} gave {count} of {total} objects. Try again later.</source>
   <translation>{host} gaf {count} van {total} objecten. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/objects.py" />
   <source>{count} of {total} objects</source>
   <translation>{count} van {total} objecten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/offline.py" />
   <source>of today</source>
   <translation>van vandaag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/offline.py" />
   <source>of yesterday</source>
   <translation>van gisteren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/offline.py" />
   <source>{days} days old</source>
   <translation>{days} dagen oud</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/offline.py" />
   <source>{file} is in use, so the copy stays as it was. Try again when the map has been drawn.</source>
   <translation>{file} is in gebruik, dus de kopie blijft zoals die was. Probeer het opnieuw als de kaart getekend is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/offline.py" />
   <source>Making offline copies</source>
   <translation>Lokale kopieën maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/ogcfeatures.py" />
   <source>{host} has no layer {layer}. Choose one of what the service offers.</source>
   <translation>{host} heeft geen laag {layer}. Kies er een uit wat de dienst aanbiedt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/ogcfeatures.py" />
   <location filename="../zoemzone_qgis/catalogue/wfs.py" />
   <source>{host} gave something else than was asked for.</source>
   <translation>{host} gaf iets anders dan gevraagd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercopy.py" />
   <source>{file} cannot be opened. Check that it is where the catalogue says: {place}.</source>
   <translation>{file} kan niet worden geopend. Kijk of het bestand staat waar de catalogus zegt: {place}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercopy.py" />
   <source>{file} has no field {fields} any more. Drop the file on the dock again to say which field is meant.</source>
   <translation>{file} heeft het veld {fields} niet meer. Sleep het bestand opnieuw naar het paneel om te zeggen welk veld bedoeld is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercopy.py" />
   <source>not all objects came into it</source>
   <translation>niet alle objecten zijn erin gekomen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercsv.py" />
   <source>{file} is no text. Save it again as CSV, with a line of column names.</source>
   <translation>{file} is geen tekst. Sla het opnieuw op als CSV, met een regel kolomnamen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercsv.py" />
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} cannot be read as a table. Save it again as CSV, with a line of column names.</source>
   <translation>{file} is niet als tabel te lezen. Sla het opnieuw op als CSV, met een regel kolomnamen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnercsv.py" />
   <source>{file}: the first line must name the columns, each with a name of its own. Add such a line.</source>
   <translation>{file}: de eerste regel moet de kolommen benoemen, elk met een eigen naam. Voeg zo'n regel toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file}: this kind of file is not read here. Save it as GeoPackage, shapefile, GeoJSON, CSV or GeoTIFF.</source>
   <translation>{file}: dit soort bestand wordt hier niet gelezen. Sla het op als GeoPackage, shapefile, GeoJSON, CSV of GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} is a folder. Drop the file in it: a GeoPackage, shapefile, GeoJSON, CSV or GeoTIFF.</source>
   <translation>{file} is een map. Sleep het bestand dat erin staat: een GeoPackage, shapefile, GeoJSON, CSV of GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} is a part of a shapefile, but the part that ends in .shp is not beside it. Ask for all parts, or for a zip file.</source>
   <translation>{file} is een deel van een shapefile, maar het deel dat op .shp eindigt staat er niet naast. Vraag om alle delen, of om een zipbestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} is not there (any more). Choose another file.</source>
   <translation>{file} is er niet (meer). Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} is empty. Ask the partner to send it again.</source>
   <translation>{file} is leeg. Vraag de partner het opnieuw te sturen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} cannot be read: you have no permission. Copy it to a folder of your own.</source>
   <translation>{file} kan niet worden gelezen: u hebt er geen rechten op. Kopieer het naar een eigen map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} cannot be opened: {reason}.</source>
   <translation>{file} kan niet worden geopend: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file}: parts of the shapefile are not beside it ({parts}). Ask for all parts, or for a zip file.</source>
   <translation>{file}: delen van de shapefile staan er niet naast ({parts}). Vraag om alle delen, of om een zipbestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} holds no map layer. Put a shapefile with all its parts, a GeoPackage or a GeoJSON in it.</source>
   <translation>{file} bevat geen kaartlaag. Doe er een shapefile met alle delen, een GeoPackage of een GeoJSON in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerfile.py" />
   <source>{file} holds no layers, or it is damaged. Open it in the program that made it and save it again.</source>
   <translation>{file} bevat geen lagen, of is beschadigd. Open het in het programma waarin het is gemaakt en sla het opnieuw op.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerzip.py" />
   <source>{file} is no zip file, or it is damaged. Ask the partner to send it again.</source>
   <translation>{file} is geen zipbestand, of is beschadigd. Vraag de partner het opnieuw te sturen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/partnerzip.py" />
   <source>{file} is locked with a password. Unpack it first, and drop what is in it.</source>
   <translation>{file} is met een wachtwoord beveiligd. Pak het eerst uit en sleep wat erin zit.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <source>{layer} has no tile matrix set {name}.</source>
   <translation>{layer} heeft geen tegelschema {name}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <source>The database {name} needs another login. Check the connection in QGIS.</source>
   <translation>De database {name} vraagt om een andere aanmelding. Controleer de verbinding in QGIS.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/probe.py" />
   <source>The database {name} cannot be reached at {host}. Check the connection in QGIS.</source>
   <translation>De database {name} is niet te bereiken op {host}. Controleer de verbinding in QGIS.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/sources.py" />
   <source>There is no web address of a catalogue. Fill in one that starts with https:// or http://.</source>
   <translation>Er is geen webadres van een catalogus. Vul er een in dat met https:// of http:// begint.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/sources.py" />
   <source>{file} holds no layers. Ask the publisher for a sound file.</source>
   <translation>In {file} staan geen lagen. Vraag de uitgever om een goed bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/sources.py" />
   <source>The folder {folder} cannot be read ({why}). Ask for access to it.</source>
   <translation>De map {folder} kan niet worden gelezen ({why}). Vraag om toegang.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/tables.py" />
   <source>{crs} is no known coordinate system.</source>
   <translation>{crs} is geen bekend coördinatenstelsel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/tables.py" />
   <source>{file} cannot be written: {reason}. Check the folder and the space on the disk.</source>
   <translation>{file} kan niet worden geschreven: {reason}. Controleer de map en de ruimte op de schijf.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} needs a login ({status}). Choose an authentication configuration for this layer.</source>
   <translation>{host} vraagt om een aanmelding ({status}). Kies een authenticatieconfiguratie voor deze laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} has nothing at this address ({status}). Check the address.</source>
   <translation>{host} heeft niets op dit adres ({status}). Controleer het adres.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} is too busy ({status}). Try again later.</source>
   <translation>{host} heeft het te druk ({status}). Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} reports a fault of its own ({status}). Try again later.</source>
   <translation>{host} meldt een storing bij zichzelf ({status}). Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} does not accept the request ({status}). Check the address and the layer.</source>
   <translation>{host} accepteert het verzoek niet ({status}). Controleer het adres en de laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} gave no answer within {seconds} seconds. Try again later.</source>
   <translation>{host} gaf geen antwoord binnen {seconds} seconden. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} refuses the connection: the service is down, or a firewall is in between.</source>
   <translation>{host} weigert de verbinding: de dienst ligt plat, of er zit een firewall tussen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} cannot be found. Check the address and your network.</source>
   <translation>{host} is niet te vinden. Controleer het adres en uw netwerk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} sends the request from one address to the next. Check the address.</source>
   <translation>{host} stuurt het verzoek van het ene adres naar het andere. Controleer het adres.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} offers no safe connection: {reason}.</source>
   <translation>{host} biedt geen veilige verbinding: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} broke off the connection. Try again later.</source>
   <translation>{host} verbrak de verbinding. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/trouble.py" />
   <source>{host} cannot be reached: {reason}.</source>
   <translation>{host} is niet te bereiken: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/wfs.py" />
   <source>{host} gives no more than {count} objects at a time. Choose a smaller area.</source>
   <translation>{host} geeft niet meer dan {count} objecten tegelijk. Kies een kleiner gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/wfs.py" />
   <source>{host} gives degrees, rounded, where metres are asked.</source>
   <translation>{host} geeft afgeronde graden waar om meters is gevraagd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/catalogue/xmltree.py" />
   <source>{host} says: {words}.</source>
   <translation>{host} meldt: {words}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/blocks/chains.py" />
   <source>The largest gap within a chain is {gap} m; with cells of {cell} m it must be at least {least} m.</source>
   <translation>De grootste onderbreking binnen een keten is {gap} m; bij cellen van {cell} m moet dat minstens {least} m zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cells/fractions.py" />
   <source>The cell size must be above zero; it is {cell} m.</source>
   <translation>De celgrootte moet groter dan nul zijn; nu is ze {cell} m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cells/kernels.py" />
   <location filename="../zoemzone_qgis/core/nests/blocks.py" />
   <location filename="../zoemzone_qgis/core/nests/kernel.py" />
   <source>{name} must be above zero; it is {value}.</source>
   <translation>{name} moet groter dan nul zijn; nu is het {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cells/room.py" />
   <location filename="../zoemzone_qgis/layers/drawn.py" />
   <location filename="../zoemzone_qgis/layers/sheets.py" />
   <source>The temporary folder cannot hold what the run needs: {error}. Free some space there.</source>
   <translation>In de tijdelijke map is te weinig ruimte voor deze berekening: {error}. Maak daar ruimte.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class table has a code or an id twice.</source>
   <translation>In de klassentabel staat een code of id twee keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class {id} is not in the class table {table}. Add it or use another class.</source>
   <translation>De klasse {id} staat niet in de klassentabel {table}. Voeg haar toe of gebruik een andere klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>The class code {code} is not in the class table {table}. Choose the table that belongs to the habitat map.</source>
   <translation>De klassecode {code} staat niet in de klassentabel {table}. Kies de tabel die bij de leefgebiedenkaart hoort.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not free for an own class. Use 500 to 999.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is niet vrij voor een eigen klasse. Gebruik een code van 500 tot en met 999.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/land/aliases.py" />
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: {value} stands there a second time. Keep one of the rows.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} staat er een tweede keer. Houd één van de rijen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/classes.py" />
   <location filename="../zoemzone_qgis/core/land/mixtures.py" />
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: {value} is outside {low} to {high}. Correct the value.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} ligt niet tussen {low} en {high}. Verbeter de waarde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/compare/ranks.py" />
   <source>The best part must be above 0 % and below 100 % of the cells; it is {value} %.</source>
   <translation>Het beste deel moet meer dan 0 % en minder dan 100 % van de cellen zijn; het is {value} %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/allocation.py" />
   <source>The patches do not have the grid of the resistance. Make them on the same cells.</source>
   <translation>De gebieden liggen niet op dezelfde cellen als de weerstand. Maak ze op dezelfde cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/nodegraph.py" />
   <source>The hop between nodes {first} and {second} has the cost {value}. It must be zero or more.</source>
   <translation>De stap tussen de gebieden {first} en {second} kost {value}. Dat moet nul of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/nodegraph.py" />
   <source>The hop between nodes {first} and {second} has the distance {value} m. It must be zero or more.</source>
   <translation>De stap tussen de gebieden {first} en {second} is {value} m lang. Dat moet nul of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/padded.py" />
   <source>The map has {rows} x {columns} cells; routes are computed over at most two billion. Choose a smaller extent or larger cells.</source>
   <translation>De kaart heeft {rows} x {columns} cellen; routes worden berekend over hooguit twee miljard. Kies een kleiner gebied of grotere cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/resistance.py" />
   <source>{raster} has {rows} x {columns} cells, its grid another number. Choose a raster of the same grid.</source>
   <translation>{raster} heeft {rows} x {columns} cellen, het raster eromheen een ander aantal. Kies een raster met dezelfde cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/resistance.py" />
   <source>The class {id} has the resistance {value}. Give it a number above zero in the class table.</source>
   <translation>De klasse {id} heeft weerstand {value}. Geef haar in de klassentabel een getal boven nul.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/resistance.py" />
   <source>The motorway mask does not have the grid of the resistance. Make it on the same cells.</source>
   <translation>De kaart van de snelwegen ligt niet op dezelfde cellen als de weerstand. Maak hem op dezelfde cellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/resistance.py" />
   <source>{raster} holds cells that are not a number. Set NaN as its no-data value if they are barriers, or fill them in.</source>
   <translation>{raster} bevat cellen die geen getal zijn. Stel NaN in als 'geen gegevens' als het barrières zijn, of vul ze in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/resistance.py" />
   <source>{raster} holds the resistance {value}. A resistance is a number above zero: give barriers the no-data value, and other land at least a small number.</source>
   <translation>{raster} bevat weerstand {value}. Een weerstand is een getal boven nul: geef barrières de waarde voor 'geen gegevens' en ander land ten minste een klein getal.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/cost/steps.py" />
   <source>The number of neighbours is {number}. Choose 8 or 16.</source>
   <translation>Het aantal buurcellen is {number}. Kies 8 of 16.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}: patch {number} stands there twice.</source>
   <translation>{file}: plek {number} staat er twee keer in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: patch {number} does not stand in {nodes}.</source>
   <translation>{file}, regel {line}: plek {number} staat niet in {nodes}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file} is not a text file.</source>
   <translation>{file} is geen tekstbestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: {found} columns, where {wanted} are expected.</source>
   <translation>{file}, regel {line}: {found} kolommen, waar er {wanted} worden verwacht.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: {value} has a comma. Write numbers with a decimal point.</source>
   <translation>{file}, regel {line}: in {value} staat een komma. Schrijf getallen met een decimale punt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: {value} is not a number.</source>
   <translation>{file}, regel {line}: {value} is geen getal.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: {value} cannot be. Weights and distances are numbers of at least 0.</source>
   <translation>{file}, regel {line}: {value} kan niet. Gewichten en afstanden zijn getallen van minstens 0.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/conefor.py" />
   <source>{file}, line {line}: {value} is not the number of a patch.</source>
   <translation>{file}, regel {line}: {value} is geen nummer van een plek.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/decay.py" />
   <source>The dispersal distance is {distance} m; it must be more than 0 m.</source>
   <translation>De verspreidingsafstand is {distance} m; die moet meer dan 0 m zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/decay.py" />
   <source>The chance to cover the dispersal distance is {chance}; it must lie between 0 and 1.</source>
   <translation>De kans om de verspreidingsafstand te overbruggen is {chance}; die moet tussen 0 en 1 liggen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/indices.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_figures.py" />
   <source>The area of the landscape is {area}; it must be more than 0.</source>
   <translation>De oppervlakte van het landschap is {area}; die moet groter zijn dan 0.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/patchgraph.py" />
   <source>The links have {first} first ends, {second} second ends and {lengths} lengths; these must match.</source>
   <translation>De verbindingen hebben {first} beginpunten, {second} eindpunten en {lengths} lengtes; dat moeten er evenveel zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/patchgraph.py" />
   <source>Patch {number} has the weight {weight}; weights must be numbers of at least 0.</source>
   <translation>Plek {number} heeft gewicht {weight}; gewichten moeten getallen van minstens 0 zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/patchgraph.py" />
   <source>The link between patches {first} and {second} has the length {length}; it must be a number of at least 0.</source>
   <translation>De verbinding tussen de plekken {first} en {second} heeft lengte {length}; dat moet een getal van minstens 0 zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/patchgraph.py" />
   <source>A link leads to patch {number}, but there are {count} patches.</source>
   <translation>Een verbinding leidt naar plek {number}, maar er zijn {count} plekken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/viability.py" />
   <source>The network distance ({network} m) is less than the link distance ({link} m); make it at least as long.</source>
   <translation>De netwerkafstand ({network} m) is kleiner dan de verbindingsafstand ({link} m); maak hem minstens even groot.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/graph/viability.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_figures.py" />
   <source>The area of a key patch is {key}; it must be more than 0.</source>
   <translation>De oppervlakte van een sleutelgebied is {key}; die moet groter zijn dan 0.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/grid.py" />
   <source>The extent is empty or the cell size is not above zero.</source>
   <translation>Het bereik is leeg of de celgrootte is niet groter dan nul.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/crosswalk.py" />
   <source>The crosswalks hold no confidence for the source {source}.</source>
   <translation>De vertaaltabellen bevatten geen betrouwbaarheid voor de bron {source}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/crosswalk.py" />
   <location filename="../zoemzone_qgis/core/land/mixtures.py" />
   <location filename="../zoemzone_qgis/core/land/profiles.py" />
   <location filename="../zoemzone_qgis/core/land/rules.py" />
   <location filename="../zoemzone_qgis/core/land/trees.py" />
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <location filename="../zoemzone_qgis/core/privacy/names.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_legend.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not known. Use one of the names of the table it refers to.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is niet bekend. Gebruik een van de namen uit de tabel waarnaar wordt verwezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/crosswalk.py" />
   <source>Table {file}, row {row}, column {column}: {value} has the same conditions as a row above.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} heeft dezelfde voorwaarden als een rij erboven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/crosswalk.py" />
   <source>Table {file}, row {row}, column {column}: the cell is empty ({value}) and no row holds the confidence of the whole source.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de cel is leeg ({value}) en geen rij bevat de betrouwbaarheid van de hele bron.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/derived.py" />
   <source>The class table has {count} tree crown classes. At most {most} are possible.</source>
   <translation>De klassentabel heeft {count} klassen voor boomkronen. Het mogen er hoogstens {most} zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/derived.py" />
   <source>The class code {code} stands for a tree crown class that the class table lacks.</source>
   <translation>De klassecode {code} staat voor een boomkroonklasse die in de klassentabel ontbreekt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/landclass.py" />
   <source>The change {change} cannot be read. Write a column, * or + and a number, such as forage_1*0.4.</source>
   <translation>De wijziging {change} is niet te lezen. Schrijf een kolom, * of + en een getal, zoals forage_1*0.4.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/legend.py" />
   <source>The layers hold more than {number} different statements about land.</source>
   <translation>De lagen bevatten meer dan {number} verschillende uitspraken over land.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/mixtures.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not pairs of class and share.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} bestaat niet uit paren van klasse en aandeel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/profiles.py" />
   <source>Table {file}, row {row}: the season weights from {column} on add up to {total}, not to 1.</source>
   <translation>Tabel {file}, rij {row}: de seizoensgewichten vanaf {column} zijn samen {total}, niet 1.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/rules.py" />
   <source>There are no rules named {preset}. Choose dutch or strict.</source>
   <translation>Er zijn geen regels met de naam {preset}. Kies dutch of strict.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/rules.py" />
   <source>Table {file}: the rule {name} is missing. Start from a copy of the shipped table.</source>
   <translation>Tabel {file}: de regel {name} ontbreekt. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: the cell is empty ({value}). Fill it in.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de cel is leeg ({value}). Vul de cel in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} has a decimal comma. Write a decimal point, such as 0.25.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} heeft een decimale komma. Schrijf een decimale punt, zoals 0.25.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not a number. Write a number such as 0.25.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is geen getal. Schrijf een getal zoals 0.25.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}, column {column}: {value} is not a whole number.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is geen geheel getal.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}: the row cannot be read ({value}).</source>
   <translation>Tabel {file}, rij {row}: de rij is niet te lezen ({value}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file} is empty. Start from a copy of the shipped table.</source>
   <translation>Tabel {file} is leeg. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file} has a header but no rows. Start from a copy of the shipped table.</source>
   <translation>Tabel {file} heeft een kopregel maar geen rijen. Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file} cannot be opened: {value}.</source>
   <translation>Tabel {file} kan niet worden geopend: {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}: the text is not UTF-8 ({value}). Save the table as CSV UTF-8.</source>
   <translation>Tabel {file}, rij {row}: de tekst is geen UTF-8 ({value}). Bewaar de tabel als CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row 1: the columns are separated by {value}. Save the table with commas and decimal points.</source>
   <translation>Tabel {file}, rij 1: de kolommen zijn gescheiden door {value}. Bewaar de tabel met komma's tussen de kolommen en decimale punten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}: the column {column} is missing (found: {value}). Start from a copy of the shipped table.</source>
   <translation>Tabel {file}, rij {row}: de kolom {column} ontbreekt (gevonden: {value}). Begin met een kopie van de meegeleverde tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/land/tables.py" />
   <source>Table {file}, row {row}, column {column}: the row has {found} cells, the header {expected} ({value}). A decimal comma or a comma in a text without quotes does this.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de rij heeft {found} cellen, de kopregel {expected} ({value}). Dat komt door een decimale komma, of door een komma in een tekst zonder aanhalingstekens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/conditions.py" />
   <source>Table {file}, row {row}, column {column}: the condition {condition} cannot be read. Write a name, a sign and a value, such as slope_deg&gt;=15 or soil=sand,loess.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: de voorwaarde {condition} is niet te lezen. Schrijf een naam, een teken en een waarde, zoals slope_deg&gt;=15 of soil=sand,loess.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/outcome.py" />
   <source>There are too many combinations of measures on one ground. Apply fewer measures at a time.</source>
   <translation>Er zijn te veel combinaties van maatregelen op dezelfde grond. Pas minder maatregelen tegelijk toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}: the measure {id} has no row. Add one.</source>
   <translation>Tabel {file}: de maatregel {id} heeft geen rij. Voeg er een toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: a tree crown cannot be changed ({value}). Leave it empty or write no.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: een boomkroon kan niet worden gewijzigd ({value}). Laat de cel leeg of schrijf no.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: {value} names {found} executors, the other language {number}. Name the same ones in both.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} noemt {found} uitvoerders, de andere taal {number}. Noem in beide talen dezelfde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}: the measure {id} changes values of a class, so its id must be one of M01 to M40.</source>
   <translation>Tabel {file}: de maatregel {id} wijzigt waarden van een klasse; de id moet daarom M01 tot en met M40 zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}: the measure {id} changes values of {found} classes. At most {most} are possible.</source>
   <translation>Tabel {file}: de maatregel {id} wijzigt waarden van {found} klassen. Er zijn er hoogstens {most} mogelijk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}: the measure {id} has a price per {unit}, but its rule for {form} counts none. Use m2, or give m2_each or spacing_m.</source>
   <translation>Tabel {file}: de maatregel {id} heeft een prijs per {unit}, maar de regel voor {form} telt die niet. Gebruik m2, of vul m2_each of spacing_m in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}: the measure {id} has no cost {item} for the class {ground}. Add a row, with 0 where it costs nothing.</source>
   <translation>Tabel {file}: de maatregel {id} heeft geen kosten {item} voor de klasse {ground}. Voeg een rij toe, met 0 als het niets kost.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/reading.py" />
   <source>Table {file}, row {row}, column {column}: {value} is neither yes nor no. Write yes or no.</source>
   <translation>Tabel {file}, rij {row}, kolom {column}: {value} is geen yes of no. Schrijf yes of no.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/units.py" />
   <source>The areas of the units must be finite and not negative, in one column per class.</source>
   <translation>De oppervlakten van de werkvakken moeten getallen vanaf 0 zijn, met één kolom per klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/measure/units.py" />
   <source>What is known of the units does not have one entry per unit.</source>
   <translation>De gegevens van de werkvakken hebben niet voor elk werkvak precies één waarde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>The food within reach of the nests must have one row per cell and one column per season.</source>
   <translation>Het voedselaanbod binnen vliegbereik van de nesten moet één rij per cel en één kolom per seizoen hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <location filename="../zoemzone_qgis/core/nests/guildland.py" />
   <source>The nest land of the guilds must have one row per cell and one column per guild.</source>
   <translation>De grond voor nesten moet één rij per cel en één kolom per soort nest hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>What is known of the nest cells does not have one value per cell.</source>
   <translation>Wat er van de nestcellen bekend is, heeft niet voor elke cel één waarde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>The nest cells need a size and a radius above zero.</source>
   <translation>De nestcellen moeten een grootte en een vliegbereik boven nul hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>A number of the nest cells is missing. Make the layer of nest cells again.</source>
   <translation>Er ontbreekt een getal bij de nestcellen. Maak de laag met nestcellen opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>A number of the nest cells is below 0, or nothing is needed. Make the layer of nest cells again.</source>
   <translation>Een getal bij de nestcellen is kleiner dan 0, of er is nergens voedsel nodig. Maak de laag met nestcellen opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/cells.py" />
   <source>The nest cells do not lie on one grid, or one stands twice. Make them again.</source>
   <translation>De nestcellen liggen niet op één raster, of een cel komt twee keer voor. Maak ze opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/nests/footprints.py" />
   <location filename="../zoemzone_qgis/core/nests/guildland.py" />
   <location filename="../zoemzone_qgis/core/planning/coverage.py" />
   <source>The gains of the options do not match the cells or areas that they are for.</source>
   <translation>De winst van de maatregelen past niet bij de cellen of gebieden waarvoor ze is opgegeven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/noclass.py" />
   <source>{layer} holds the class code {code}, which is not in the class table. Choose the table that belongs to the map (&lt;raster&gt;.classes.csv) or add the class to it.</source>
   <translation>{layer} bevat de klassecode {code}, die niet in de klassentabel staat. Kies de tabel die bij de kaart hoort (&lt;raster&gt;.classes.csv) of voeg de klasse eraan toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/noclass.py" />
   <source>The habitat map holds the class code {code}, which is not in the class table. Choose the table that belongs to the map (&lt;raster&gt;.classes.csv) or add the class to it.</source>
   <translation>De leefgebiedenkaart bevat de klassecode {code}, die niet in de klassentabel staat. Kies de tabel die bij de kaart hoort (&lt;raster&gt;.classes.csv) of voeg de klasse daaraan toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planar/radii.py" />
   <source>RADII is empty. Give one or more radii in metres, such as 150, 300, 500, 1000.</source>
   <translation>RADII is leeg. Geef een of meer stralen in meters, zoals 150, 300, 500, 1000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planar/radii.py" />
   <source>{value} in RADII is not a radius. Give numbers in metres above 0 and up to {most}, such as 150, 300, 500, 1000.</source>
   <translation>{value} in RADII is geen straal. Geef getallen in meters boven 0 en tot en met {most}, zoals 150, 300, 500, 1000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planar/rings.py" />
   <source>A polygon has a coordinate that is not a number. Repair the geometry first.</source>
   <translation>Een vlak heeft een coördinaat die geen getal is. Herstel eerst de geometrie.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/contribution.py" />
   <location filename="../zoemzone_qgis/core/planning/draws.py" />
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>There are gains for {found} options, but {expected} options; these must match.</source>
   <translation>Er is winst voor {found} maatregelen, maar er zijn {expected} maatregelen; dat moet gelijk zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/coverage.py" />
   <source>A need, a gain or a nest value of the options is not a number. Correct it.</source>
   <translation>Een behoefte, winst of nestwaarde van de maatregelen is geen getal. Verbeter die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/coverage.py" />
   <source>A need or a nest value is below 0. Correct it.</source>
   <translation>Een behoefte of nestwaarde is lager dan 0. Verbeter die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/curve.py" />
   <source>The budget of each year must be 0 or more, for at least one year.</source>
   <translation>Het budget per jaar moet 0 of meer zijn, voor minstens één jaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/doubt.py" />
   <source>The number of draws is {draws}; it must be at least 1.</source>
   <translation>Het aantal trekkingen is {draws}; het moet minstens 1 zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/doubt.py" />
   <source>A draw has {found} options for {expected}.</source>
   <translation>Een trekking heeft {found} maatregelen in plaats van {expected}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/draws.py" />
   <source>The low {field} of an option lies above its mean, or the high one below it. Correct it.</source>
   <translation>De lage {field} van een maatregel ligt boven het gemiddelde, of de hoge eronder. Verbeter dat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/links.py" />
   <source>The importance of a gap is below 0 or not a number. Correct it.</source>
   <translation>Het belang van een onderbreking is lager dan 0 of geen getal. Verbeter het.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/links.py" />
   <source>A chain names a gap or an option that does not exist.</source>
   <translation>Een keten noemt een onderbreking of maatregel die niet bestaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/local.py" />
   <source>The options exclude each other, or one that a partner has promised.</source>
   <translation>De maatregelen sluiten elkaar uit, of een maatregel die een partner heeft toegezegd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/local.py" />
   <source>The option {key} is locked as never, or what is locked or promised excludes it.</source>
   <translation>Maatregel {key} staat vast op nooit, of valt af door wat vaststaat of is toegezegd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>There is no option {key} in the layer of options. Check its name.</source>
   <translation>Maatregel {key} staat niet in de laag met maatregelen. Controleer de naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>The {column} of an option is not a number ({said}). Correct it.</source>
   <translation>De kolom {column} van een maatregel is geen getal ({said}). Verbeter die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>The {column} has {found} values for {expected} options; these must match.</source>
   <translation>De kolom {column} heeft {found} waarden voor {expected} maatregelen; dat moet gelijk zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>Option {row} of the layer of options has no {column}. Fill it in.</source>
   <translation>Maatregel {row} in de laag met maatregelen heeft geen {column}. Vul die in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>Each option must name at least one part of its parcel, or none of the options may name parts.</source>
   <translation>Elke maatregel moet minstens één deel van het perceel noemen, of geen enkele maatregel noemt delen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>The option {key} stands twice in the layer of options. Give each its own name.</source>
   <translation>Maatregel {key} staat twee keer in de laag met maatregelen. Geef elk een eigen naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>The one-off cost of option {key} is {cost}, below 0. Correct it.</source>
   <translation>De aanlegkosten van maatregel {key} zijn {cost}, lager dan 0. Verbeter dat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/options.py" />
   <source>The lock of option {key} is none of must, never and promised. Correct it.</source>
   <translation>Maatregel {key} staat niet vast op must, never of promised. Verbeter dat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>A fair share per owner needs a budget. Give the budgets of the plan.</source>
   <translation>Een eerlijk deel per eigenaar vraagt een budget. Geef de budgetten van het plan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>The budget of {name} is {budget}; it must be 0 or more.</source>
   <translation>Het budget van {name} is {budget}; het moet 0 of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>The weights of the objectives must be 0 or more, and at least one above 0.</source>
   <translation>De gewichten van de doelen moeten 0 of meer zijn, en minstens één groter dan 0.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>The horizon is {years} years; it must be more than 0.</source>
   <translation>De rekenperiode is {years} jaar; die moet langer zijn dan 0.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/problem.py" />
   <source>The hectares of areas have no seasons.</source>
   <translation>Hectares van gebieden hebben geen seizoenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/table.py" />
   <source>The options {first} and {second} are both locked as must or promised, but they exclude each other on the same land. Unlock one of them.</source>
   <translation>De maatregelen {first} en {second} staan allebei vast of zijn toegezegd, maar sluiten elkaar op hetzelfde land uit. Maak er een los.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/planning/table.py" />
   <source>The options that must be taken ({names}) cost {cost} euros, more than the {kind} budget of {budget} euros. Unlock some or raise the budget.</source>
   <translation>De maatregelen die vaststaan ({names}) kosten {cost} euro, meer dan het budget ({kind}) van {budget} euro. Maak er een paar los of verhoog het budget.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/routes.py" />
   <source>The area at the end of a route is {value} ha. It must be zero or more.</source>
   <translation>Het gebied aan het eind van een verbinding is {value} ha. Dat moet nul of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/routes.py" />
   <source>The cost of a route is {value}. It must be zero or more.</source>
   <translation>De kosten van een verbinding zijn {value}. Dat moet nul of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/routes.py" />
   <source>The decay of gap importance is {value}. Give a cost above zero.</source>
   <translation>De afname van het belang van een onderbreking is {value}. Geef kosten boven nul.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/core/stones/crossing.py" />
   <source>The cost of a parcel must be a number of zero or more.</source>
   <translation>De kosten van een perceel zijn een getal van nul of meer.</translation>
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
   <location filename="../zoemzone_qgis/layers/advice/records.py" />
   <source>The run stopped: {error}</source>
   <translation>De berekening is gestopt: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>built-up area</source>
   <translation>bebouwd gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layer} is left out: {other} shows the same.</source>
   <translation>{layer} doet niet mee: {other} toont hetzelfde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layer} is left out: it is a picture or a table, with which nothing can be computed. Load the objects or the raster file.</source>
   <translation>{layer} doet niet mee: het is een plaatje of een tabel, waarmee niet te rekenen is. Laad de objecten of het rasterbestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layer} is left out: its fields and values are of no known source. Drop its file on the dock to say what its fields mean.</source>
   <translation>{layer} doet niet mee: de velden en waarden horen bij geen bekende bron. Sleep het bestand naar het paneel om te zeggen wat de velden betekenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layer} is left out: it holds no objects.</source>
   <translation>{layer} doet niet mee: de laag bevat geen objecten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layer} is left out: it was loaded for another municipality. Load it again for {place}.</source>
   <translation>{layer} doet niet mee: de laag is voor een andere gemeente geladen. Laad hem opnieuw voor {place}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>Of the layers of {what}, the form takes one: {layer}. Left out: {others}.</source>
   <translation>Van de lagen met {what} past er één in het formulier: {layer}. Niet meegenomen: {others}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>For later steps, not for this map: {layers}.</source>
   <translation>Voor latere stappen, niet voor deze kaart: {layers}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>{layers}: give the layer to Building blocks as confirmed land; it changes no land cover.</source>
   <translation>{layers}: geef de laag bij Bouwstenen op als bevestigd beheer; de bodembedekking verandert er niet door.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>The BGT is not loaded: without it verges, hedges and other small green are not on the map.</source>
   <translation>De BGT is niet geladen: zonder de BGT staan bermen, hagen en ander klein groen niet op de kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysis.py" />
   <source>No layer of land cover is loaded. Load at least the BGT, or else TOP10NL or CORINE, and the crop parcels (BRP).</source>
   <translation>Er is geen laag met bodembedekking geladen. Laad ten minste de BGT, of anders TOP10NL of CORINE, en de gewaspercelen (BRP).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysisdialog.py" />
   <source>Looking at the layers</source>
   <translation>Lagen bekijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysisdialog.py" />
   <source>The dialog cannot be opened: is Processing switched on?</source>
   <translation>Het venster kan niet worden geopend: staat Processing aan?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysisdialog.py" />
   <source>Filled in with what is loaded; {count} remarks.</source>
   <translation>Ingevuld met wat geladen is; {count} opmerkingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/analysisdialog.py" />
   <source>Read</source>
   <translation>Lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/badges.py" />
   <source>remote</source>
   <translation>web</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/badges.py" />
   <source>own</source>
   <translation>eigen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/badges.py" />
   <source>alive {day}</source>
   <translation>bereikbaar {day}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/badges.py" />
   <source>drop your own layer here</source>
   <translation>sleep hier uw eigen laag naartoe</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundary.py" />
   <source>{folder} cannot be written to. Choose another folder for loaded layers under Settings, Options.</source>
   <translation>In {folder} kan niet worden geschreven. Kies onder Extra, Opties een andere map voor geladen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundary.py" />
   <source>{file} cannot be written: {reason}.</source>
   <translation>{file} kan niet worden geschreven: {reason}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>Area from a layer</source>
   <translation>Gebied uit een laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>Areas of the layer</source>
   <translation>Gebieden van de laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>Layer of polygons</source>
   <translation>Vlakkenlaag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Area</source>
   <translation>Oppervlakte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>The project has no layer of polygons. Add one that holds the boundary.</source>
   <translation>Het project heeft geen vlakkenlaag. Voeg er een toe met de grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>Only the selected features are offered.</source>
   <translation>Alleen de geselecteerde objecten zijn te kiezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/boundarydialog.py" />
   <source>The first {count} features are offered; select the one you mean on the map.</source>
   <translation>De eerste {count} objecten zijn te kiezen; selecteer het bedoelde op de kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/checker.py" />
   <source>There is nothing to check: choose layers that have a source.</source>
   <translation>Er valt niets te controleren: kies lagen die een bron hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/checker.py" />
   <source>Check of {count} sources</source>
   <translation>Controle van {count} bronnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <source>Choose a layer</source>
   <translation>Laag kiezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <source>Search in names and titles</source>
   <translation>Zoeken in namen en titels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <source>Asking what the service offers …</source>
   <translation>Opvragen wat de dienst biedt …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <source>Asking what the service offers</source>
   <translation>Opvragen wat de dienst biedt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>{shown} of {count} layers</source>
   <translation>{shown} van {count} lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/chooselayer.py" />
   <source>The service offers no layers.</source>
   <translation>De dienst biedt geen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>Offline copies</source>
   <translation>Lokale kopieën</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>Choose a municipality first: these layers are kept for it.</source>
   <translation>Kies eerst een gemeente: deze lagen worden daarvoor bewaard.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>No copy can be kept of {titles}: such a source gives pictures, not objects.</source>
   <translation>Van {titles} kan geen kopie worden bewaard: zo'n bron geeft beelden, geen objecten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>Offline copy of {title}</source>
   <translation>Lokale kopie van {title}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>Offline copies: {count}</source>
   <translation>Lokale kopieën: {count}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>Offline copies made: {count}</source>
   <translation>Lokale kopieën gemaakt: {count}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/copier.py" />
   <source>{count} layers could not be copied; the reason stands beside each.</source>
   <translation>{count} lagen konden niet worden gekopieerd; de reden staat bij elke laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Coordinate system</source>
   <translation>Coördinatenstelsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Required fields</source>
   <translation>Vereiste velden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Fields</source>
   <translation>Velden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Licence text</source>
   <translation>Tekst van de licentie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Note</source>
   <translation>Opmerking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Login</source>
   <translation>Inloggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/details.py" />
   <source>Login for {title}. QGIS keeps name and password; the plugin only remembers which.</source>
   <translation>Inloggen voor {title}. QGIS bewaart naam en wachtwoord; de plug-in onthoudt alleen welke.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/drag.py" />
   <source>Double-click first to choose a layer of this source; then it can be dragged.</source>
   <translation>Dubbelklik eerst om een laag van deze bron te kiezen; daarna kan deze worden gesleept.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/drag.py" />
   <source>This layer has no address yet, so there is nothing to drag.</source>
   <translation>Deze laag heeft nog geen adres, dus er valt niets te slepen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <location filename="../zoemzone_qgis/layers/parcel/fed.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>points</source>
   <translation>punten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <location filename="../zoemzone_qgis/layers/parcel/beside.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>lines</source>
   <translation>lijnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <location filename="../zoemzone_qgis/layers/parcel/beside.py" />
   <location filename="../zoemzone_qgis/layers/parcel/optionrows.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>polygons</source>
   <translation>vlakken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>a table without places</source>
   <translation>een tabel zonder plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>a raster</source>
   <translation>een raster</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>There is no field {field}: {meaning}. Choose the field that holds it, or ask the partner for it; it may also be called {names}.</source>
   <translation>Er is geen veld {field}: {meaning}. Kies het veld waarin dat staat, of vraag de partner erom; het kan ook {names} heten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>One of the fields {names} is needed. Choose the field that holds it, or ask the partner for it.</source>
   <translation>Een van de velden {names} is nodig. Kies het veld waarin dat staat, of vraag de partner erom.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The field {name} that held {field} is no longer there. Choose another field.</source>
   <translation>Het veld {name}, waarin {field} stond, is er niet meer. Kies een ander veld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The layer holds {found}; this type has {expected}. Choose another type, or ask for those.</source>
   <translation>De laag bevat {found}; dit soort heeft {expected}. Kies een ander soort, of vraag daarom.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>{first} or {last}</source>
   <translation>{first} of {last}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>{name} is filled in for {pct} % of the objects; {lacking} lack it. Ask the partner to complete it.</source>
   <translation>{name} is bij {pct} % van de objecten ingevuld; bij {lacking} ontbreekt het. Vraag de partner het aan te vullen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The layer does not say in which CRS it is. Choose it above; Dutch data are mostly in EPSG:28992.</source>
   <translation>De laag zegt niet in welk coördinatenstelsel hij is. Kies het hierboven; Nederlandse gegevens zijn meestal in EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The layer is in {crs}; it is reprojected when used.</source>
   <translation>De laag is in {crs}; bij gebruik wordt hij omgezet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The coordinates are degrees, but the CRS is in metres. Choose EPSG:4326.</source>
   <translation>De coördinaten zijn graden, maar het coördinatenstelsel is in meters. Kies EPSG:4326.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The layer holds no objects. Ask the partner to send it again.</source>
   <translation>De laag bevat geen objecten. Vraag de partner hem opnieuw te sturen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>{count} of {of} objects have no place and are left out. Ask where they lie.</source>
   <translation>{count} van de {of} objecten hebben geen plek en tellen niet mee. Vraag waar ze liggen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The licence is not known. Ask the owner what others may do with it, and fill it in below.</source>
   <translation>De licentie is niet bekend. Vraag de eigenaar wat anderen ermee mogen, en vul het hieronder in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The date is not known. Fill in below of which day or year the data are.</source>
   <translation>De datum is niet bekend. Vul hieronder in van welke dag of welk jaar de gegevens zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>Fill in below whose data these are.</source>
   <translation>Vul hieronder in van wie de gegevens zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>Fill in below who can be asked: a function, such as tree manager, and no name of a person.</source>
   <translation>Vul hieronder in wie er vragen beantwoordt: een functie, zoals boombeheerder, en geen naam van een persoon.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>The file does not say how its letters are written; they are read as {encoding}.</source>
   <translation>Het bestand zegt niet hoe de letters zijn gecodeerd; ze worden gelezen als {encoding}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>Only the first {looked_at} of {of} objects were looked at.</source>
   <translation>Alleen de eerste {looked_at} van de {of} objecten zijn bekeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/findings.py" />
   <source>All that is needed is there.</source>
   <translation>Alles wat nodig is, is er.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Load the chosen layers for the municipality (Enter)</source>
   <translation>De gekozen lagen voor de gemeente laden (Enter)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Check</source>
   <translation>Controleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Ask the sources of the chosen layers whether they are alive</source>
   <translation>Nagaan of de bronnen van de gekozen lagen bereikbaar zijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Keep copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Make or renew the offline copy of the chosen layers, for when their source is down</source>
   <translation>Lokale kopie van de gekozen lagen maken of vernieuwen, voor als hun bron uitvalt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>To the analysis</source>
   <translation>Naar de analyse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Open the habitat map, filled in with the loaded layers</source>
   <translation>De leefgebiedenkaart openen, ingevuld met de geladen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Whole model</source>
   <translation>Hele model</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/foot.py" />
   <source>Open the model of the whole chain, filled in</source>
   <translation>Het model van de hele keten openen, ingevuld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Search layers</source>
   <translation>Lagen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Words of title, description, owner or field (Ctrl+F)</source>
   <translation>Woorden uit titel, omschrijving, eigenaar of veld (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Show favourites only</source>
   <translation>Alleen favorieten tonen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>More for the whole catalogue</source>
   <translation>Meer voor de hele catalogus</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Check all layers shown</source>
   <translation>Alle getoonde lagen controleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Renew all offline copies</source>
   <translation>Alle lokale kopieën vernieuwen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Fetch the catalogue from the web</source>
   <translation>Catalogus van het web ophalen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Read the catalogue files again</source>
   <translation>Catalogusbestanden opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Add a file of a partner …</source>
   <translation>Bestand van een partner toevoegen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Unfold all themes</source>
   <translation>Alle thema's uitklappen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Fold all themes</source>
   <translation>Alle thema's inklappen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <location filename="../zoemzone_qgis/gui/layouts/action.py" />
   <source>Print layout …</source>
   <translation>Kaart op papier …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Options …</source>
   <translation>Opties …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/head.py" />
   <source>Search {count} layers</source>
   <translation>Zoek in {count} lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/plandress.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <location filename="../zoemzone_qgis/layers/package/part.py" />
   <location filename="../zoemzone_qgis/layers/parcel/sources.py" />
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <location filename="../zoemzone_qgis/report/package/webcontent.py" />
   <source>{layer} cannot be read. Check that its file is there.</source>
   <translation>{layer} kan niet worden gelezen. Controleer of het bestand er nog staat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/jobs.py" />
   <source>{title}: waiting for its turn</source>
   <translation>{title}: wacht op zijn beurt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/jobs.py" />
   <source>Cancel {title}</source>
   <translation>{title} annuleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/jobs.py" />
   <source>{title}: stopping</source>
   <translation>{title}: wordt gestopt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/jobs.py" />
   <source>Cancel all</source>
   <translation>Alles annuleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/jobs.py" />
   <source>Under way: {count}</source>
   <translation>Bezig: {count}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>Choose a municipality first: these layers are loaded for it.</source>
   <translation>Kies eerst een gemeente: deze lagen worden daarvoor geladen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>{title} is in the project already.</source>
   <translation>{title} staat al in het project.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>{count} of these layers are in the project already.</source>
   <translation>{count} van deze lagen staan al in het project.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>Renew</source>
   <translation>Vernieuwen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>Add another</source>
   <translation>Nog een toevoegen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>QGIS does not take the layer.</source>
   <translation>QGIS neemt de laag niet aan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>{title} is loaded.</source>
   <translation>{title} is geladen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/loader.py" />
   <source>{count} layers could not be loaded; the reason stands beside each.</source>
   <translation>{count} lagen konden niet worden geladen; de reden staat bij elke laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/looking.py" />
   <source>Looking at the file</source>
   <translation>Bestand bekijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/looking.py" />
   <source>{address} is not the address of a file or of a service that is known here. Save what it shows as a file, and drop that.</source>
   <translation>{address} is geen adres van een bestand of van een bekende dienst. Sla op wat er staat als bestand en sleep dat hierheen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/mapping.py" />
   <source>– not there –</source>
   <translation>– niet aanwezig –</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/mapping.py" />
   <source>{pct} % filled in: {values}</source>
   <translation>{pct} % ingevuld: {values}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/mapping.py" />
   <source>empty</source>
   <translation>leeg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Check the sources of this theme</source>
   <translation>Bronnen van dit thema controleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Make offline copies of this theme</source>
   <translation>Lokale kopieën van dit thema maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Check the source</source>
   <translation>Bron controleren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Make or renew the offline copy</source>
   <translation>Lokale kopie maken of vernieuwen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Favourite</source>
   <translation>Favoriet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Copy the address</source>
   <translation>Adres kopiëren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Open the page in the browser</source>
   <translation>Pagina in de browser openen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Open the licence in the browser</source>
   <translation>Licentie in de browser openen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Choose another layer of this source …</source>
   <translation>Andere laag van deze bron kiezen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Login for this source …</source>
   <translation>Inloggen bij deze bron …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/menu.py" />
   <source>Show what is known of it</source>
   <translation>Tonen wat ervan bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>Margin around the municipality, in metres</source>
   <translation>Rand om de gemeente, in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>Metres around the municipality that come with it, across its borders</source>
   <translation>Meters om de gemeente die meekomen, ook over de grens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>Zoom the map to the municipality</source>
   <translation>Kaart naar de gemeente zoomen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>with a margin of</source>
   <translation>met een rand van</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>Choose a municipality</source>
   <translation>Kies een gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>From a layer …</source>
   <translation>Uit een laag …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/municipalitybox.py" />
   <source>Layers are loaded for this municipality</source>
   <translation>Lagen worden voor deze gemeente geladen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Web address of a catalogue</source>
   <translation>Webadres van een catalogus</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Fetch now</source>
   <translation>Nu ophalen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Print layouts of your own (.qpt) in this folder are offered</source>
   <translation>Eigen afdruklay-outs (.qpt) in deze map worden aangeboden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Web address</source>
   <translation>Webadres</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Files and folders</source>
   <translation>Bestanden en mappen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Folder for loaded layers</source>
   <translation>Map voor geladen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>GeoPackage of offline copies</source>
   <translation>GeoPackage met lokale kopieën</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Folder with your own templates</source>
   <translation>Map met eigen sjablonen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Margin around the municipality</source>
   <translation>Rand om de gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Wait for a source at most</source>
   <translation>Wacht op een bron hooguit</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Catalogues of layers</source>
   <translation>Catalogi van lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>The catalogue that comes with the plugin is always there. A layer that stands in several catalogues is taken from your files first, then from the web address.</source>
   <translation>De meegeleverde catalogus is er altijd. Staat een laag in meer catalogi, dan gaan uw bestanden voor, en daarna het webadres.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Data</source>
   <translation>Gegevens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Databases and logins</source>
   <translation>Databases en inloggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>PostGIS layers go through the PostgreSQL connections of QGIS: make one under Layer, Data Source Manager, PostgreSQL, with an authentication configuration, and give it the name that stands in the catalogue. Other logins are chosen per layer, with the right mouse button in the catalogue. The plugin keeps no passwords.</source>
   <translation>PostGIS-lagen gaan via de PostgreSQL-verbindingen van QGIS: maak er een via Laag, Databronnen beheren, PostgreSQL, met een authenticatieconfiguratie, en geef die de naam die in de catalogus staat. Ander inloggen kiest u per laag, met de rechtermuisknop in de catalogus. De plug-in bewaart geen wachtwoorden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>The web address must start with https:// or http://.</source>
   <translation>Het webadres moet met https:// of http:// beginnen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>The web address holds a password or key. Leave it out.</source>
   <translation>In het webadres staat een wachtwoord of sleutel. Laat dat weg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Folder for loaded layers: choose a folder by its full path.</source>
   <translation>Map voor geladen lagen: kies een map met het volledige pad.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Folder with your own templates: this folder is not there.</source>
   <translation>Map met eigen sjablonen: deze map is er niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Offline copies: choose a file by its full path that ends with .gpkg.</source>
   <translation>Lokale kopieën: kies een bestand met het volledige pad, eindigend op .gpkg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Fetching …</source>
   <translation>Bezig met ophalen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/reader.py" />
   <source>Catalogue of layers</source>
   <translation>Catalogus van lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Fetched: {count} layers, kept for when the address is down.</source>
   <translation>Opgehaald: {count} lagen, bewaard voor als het adres niet bereikbaar is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Fetched on {day}.</source>
   <translation>Opgehaald op {day}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Catalogue files and folders of partners</source>
   <translation>Catalogusbestanden en mappen van partners</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Add file …</source>
   <translation>Bestand toevoegen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Add folder …</source>
   <translation>Map toevoegen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Remove</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/optionspage.py" />
   <source>Catalogue of a partner</source>
   <translation>Catalogus van een partner</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>only for partners of the project</source>
   <translation>alleen voor partners van het project</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>not known</source>
   <translation>niet bekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>a function, such as tree manager; no names</source>
   <translation>een functie, zoals boombeheerder; geen namen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>such as 2026-05-15 or 2026</source>
   <translation>zoals 2026-05-15 of 2026</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>organisation</source>
   <translation>organisatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Owner</source>
   <translation>Eigenaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>Whose data these are.</source>
   <translation>Van wie de gegevens zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>What others may do with the data. A red mark shows where it is not known.</source>
   <translation>Wat anderen met de gegevens mogen. Een rood teken laat zien waar dat niet bekend is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>Day or year of the data, not of the file. The list holds the day of the file.</source>
   <translation>Dag of jaar van de gegevens, niet van het bestand. In de lijst staat de dag van het bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>Contact (function)</source>
   <translation>Contact (functie)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>Who can be asked, as a function: no personal data are kept.</source>
   <translation>Wie er vragen beantwoordt, als functie: persoonsgegevens worden niet bewaard.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>Working scale</source>
   <translation>Werkschaal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/papers.py" />
   <source>The smallest thing that can be seen in the data, in metres.</source>
   <translation>Het kleinste dat in de gegevens te zien is, in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Which field holds what</source>
   <translation>In welk veld staat wat</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>{count} objects, {geometry}, {fields} fields</source>
   <translation>{count} objecten, {geometry}, {fields} velden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>– a layer of its own –</source>
   <translation>– een eigen laag –</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Kind of layer</source>
   <translation>Soort laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Takes the place of</source>
   <translation>Komt in de plaats van</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Column with x</source>
   <translation>Kolom met x</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Column with y</source>
   <translation>Kolom met y</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Coordinates (CRS)</source>
   <translation>Coördinatenstelsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>What is missing</source>
   <translation>Wat er ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>How much of what is needed is filled in, 0 to 1; change it if you know better.</source>
   <translation>Hoeveel van wat nodig is, is ingevuld, van 0 tot 1; pas het aan als u het beter weet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Completeness</source>
   <translation>Volledigheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Recognised as {source}: there is nothing to map.</source>
   <translation>Herkend als {source}: er is niets te koppelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partform.py" />
   <source>Reading …</source>
   <translation>Lezen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdialog.py" />
   <source>Layer of a partner</source>
   <translation>Laag van een partner</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdialog.py" />
   <source>Catalogue files (*.json)</source>
   <translation>Catalogusbestanden (*.json)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdialog.py" />
   <source>Keep and load</source>
   <translation>Bewaren en laden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdialog.py" />
   <source>Keep in the catalogue file</source>
   <translation>Bewaren in catalogusbestand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdialog.py" />
   <source>Whose data, of when</source>
   <translation>Van wie en van wanneer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdrop.py" />
   <source>{count} files at once are too many: the first {most} are looked at.</source>
   <translation>{count} bestanden tegelijk is te veel: de eerste {most} worden bekeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdrop.py" />
   <source>Tiles are background only: add them in the Browser of QGIS, under XYZ Tiles.</source>
   <translation>Tegels zijn alleen achtergrond: voeg ze toe in het Browserpaneel van QGIS, onder XYZ Tiles.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdrop.py" />
   <source>Finish the dialog that is open first.</source>
   <translation>Rond eerst het venster af dat open staat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/partnerdrop.py" />
   <source>{layer} does not come from a file. Save it as a GeoPackage first, and drop that.</source>
   <translation>{layer} komt niet uit een bestand. Sla de laag eerst op als GeoPackage en sleep die hierheen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/reader.py" />
   <source>No web address of a catalogue is set: see the options of Zoem Zone.</source>
   <translation>Er is geen webadres van een catalogus ingesteld: zie de opties van Zoem Zone.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/reader.py" />
   <source>The catalogue is renewed: {count} layers.</source>
   <translation>De catalogus is vernieuwd: {count} lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>Reading the catalogue …</source>
   <translation>De catalogus wordt gelezen …</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>Read again</source>
   <translation>Opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>No layer holds all these words.</source>
   <translation>Geen enkele laag bevat al deze woorden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>Clear the search</source>
   <translation>Zoekopdracht wissen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>No favourites here. Mark a layer as favourite with the right mouse button.</source>
   <translation>Hier zijn geen favorieten. Maak een laag favoriet met de rechtermuisknop.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>Show all layers</source>
   <translation>Alle lagen tonen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>There are no offline copies for this municipality yet.</source>
   <translation>Er zijn nog geen lokale kopieën voor deze gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>The catalogue holds no layers.</source>
   <translation>De catalogus bevat geen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tab.py" />
   <source>File of a partner</source>
   <translation>Bestand van een partner</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>not stated</source>
   <translation>niet vermeld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>Contact role</source>
   <translation>Contactpersoon</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>Scale</source>
   <translation>Schaal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>State</source>
   <translation>Toestand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>Offline copy</source>
   <translation>Lokale kopie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>From</source>
   <translation>Van</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>Access</source>
   <translation>Toegang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tooltip.py" />
   <source>not public: keep it within the organisation</source>
   <translation>niet openbaar: houd het binnen de organisatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tree.py" />
   <source>Theme {name}, {count} layers</source>
   <translation>Thema {name}, {count} lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tree.py" />
   <source>offline copy made {age}</source>
   <translation>lokale kopie {age} gemaakt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tree.py" />
   <source>favourite</source>
   <translation>favoriet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/tree.py" />
   <source>in the project</source>
   <translation>in het project</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/view.py" />
   <source>Layers of the catalogue</source>
   <translation>Lagen van de catalogus</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>Vector tiles</source>
   <translation>Vectortegels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>Your own layer</source>
   <translation>Uw eigen laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>today</source>
   <translation>vandaag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{days} days</source>
   <translation>{days} dgn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{months} mo</source>
   <translation>{months} mnd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{years} y</source>
   <translation>{years} jr</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>yesterday</source>
   <translation>gisteren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{days} days ago</source>
   <translation>{days} dagen geleden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{months} months ago</source>
   <translation>{months} maanden geleden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>{years} years ago</source>
   <translation>{years} jaar geleden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>visible from 1:{least} to 1:{most}</source>
   <translation>zichtbaar van 1:{least} tot 1:{most}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>visible from 1:{least}</source>
   <translation>zichtbaar vanaf 1:{least}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>visible down to 1:{most}</source>
   <translation>zichtbaar tot 1:{most}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>The catalogue behind a web address</source>
   <translation>De catalogus achter een webadres</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>A local catalogue file</source>
   <translation>Een lokaal catalogusbestand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>The catalogue that comes with the plugin</source>
   <translation>De meegeleverde catalogus</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>seen alive</source>
   <translation>bereikbaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>needs attention</source>
   <translation>vraagt aandacht</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>does not answer</source>
   <translation>antwoordt niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>never asked</source>
   <translation>nooit gecontroleerd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>kept up to date by its owner</source>
   <translation>wordt door de eigenaar bijgehouden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>no licence, no date</source>
   <translation>geen licentie, geen datum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>no licence</source>
   <translation>geen licentie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/catalogue/wording.py" />
   <source>no date</source>
   <translation>geen datum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/dock.py" />
   <source>Catalogue</source>
   <translation>Catalogus</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/dock.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Parcel</source>
   <translation>Perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Print layout</source>
   <translation>Kaart op papier</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Stands in the title, such as a municipality</source>
   <translation>Staat in de titel, zoals een gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>The whole result</source>
   <translation>Het hele resultaat</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>What the map window shows now</source>
   <translation>Wat het kaartvenster nu laat zien</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>No atlas: one map</source>
   <translation>Geen atlas: één kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Field with the names of the areas: titles and files get them</source>
   <translation>Veld met de namen van de gebieden: titels en bestanden krijgen die</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Make layout</source>
   <translation>Maak lay-out</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Map</source>
   <translation>Kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Place</source>
   <translation>Plaats</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Page</source>
   <translation>Blad</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Shows</source>
   <translation>Toont</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>A page for each area of</source>
   <translation>Een blad voor elk gebied van</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>Name of the area</source>
   <translation>Naam van het gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>The layout is kept in the project and opens in the designer of QGIS, where you can change it, print it or save it as PDF. Own templates: Settings, Options, Zoem Zone.</source>
   <translation>De lay-out blijft in het project en opent in de ontwerper van QGIS: daar kunt u hem aanpassen, afdrukken of als PDF bewaren. Eigen sjablonen: Extra, Opties, Zoem Zone.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>There is nothing to print yet: make a result first, or switch on a layer.</source>
   <translation>Er is nog niets af te drukken: maak eerst een resultaat, of zet een laag aan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>A4, landscape</source>
   <translation>A4, liggend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>A4, portrait</source>
   <translation>A4, staand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>A3, landscape</source>
   <translation>A3, liggend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/layouts/dialog.py" />
   <source>A3, portrait</source>
   <translation>A3, staand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/action.py" />
   <source>Copy to my models and edit…</source>
   <translation>Kopiëren naar mijn modellen en bewerken…</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/action.py" />
   <source>The copy is in {path}, but QGIS cannot open it.</source>
   <translation>De kopie staat in {path}, maar QGIS kan haar niet openen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/action.py" />
   <source>{name} stands under Models in the toolbox; it is yours to change.</source>
   <translation>{name} staat in de Toolbox onder Modellen; u kunt het naar wens aanpassen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/owncopy.py" />
   <source>The model {name} cannot be copied.</source>
   <translation>Het model {name} kan niet worden gekopieerd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/owncopy.py" />
   <source>{name} (own copy)</source>
   <translation>{name} (eigen kopie)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/models/owncopy.py" />
   <source>{name} (own copy {number})</source>
   <translation>{name} (eigen kopie {number})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/asking.py" />
   <source>Opening the habitat map for parcels</source>
   <translation>Leefgebiedenkaart openen voor percelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/asking.py" />
   <source>Looking at a parcel</source>
   <translation>Een perceel bekijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/asking.py" />
   <source>Opening was stopped.</source>
   <translation>Het openen is gestopt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/budgetbar.py" />
   <source>no limit</source>
   <translation>geen grens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/budgetbar.py" />
   <source>{cost} ({more} too much)</source>
   <translation>{cost} ({more} te veel)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/budgetbar.py" />
   <source>Between {low} and {high}</source>
   <translation>Tussen {low} en {high}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Cables and pipes</source>
   <translation>Kabels en leidingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Before any digging: a KLIC report at the Kadaster, and its drawings on the spot.</source>
   <translation>Voor elk graafwerk: een KLIC-melding bij het Kadaster, met de tekeningen ter plaatse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>always ask</source>
   <translation>altijd navragen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Trees</source>
   <translation>Bomen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Do not dig, drive or store in the root zone. Ask the tree manager of the council.</source>
   <translation>Niet graven, rijden of opslaan in de wortelzone. Vraag de boombeheerder van de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Archaeology</source>
   <translation>Archeologie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Ask the municipality what depth is free to dig (often 30 cm), before soil is moved.</source>
   <translation>Vraag de gemeente tot welke diepte vrij mag worden gegraven (vaak 30 cm).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Natura 2000, species</source>
   <translation>Natura 2000, soorten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Ask the province whether a permit or a survey of protected species is needed.</source>
   <translation>Vraag de provincie of een vergunning of een soortenonderzoek nodig is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Play area</source>
   <translation>Speelplek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Ask the municipality and the neighbours: keep play grass short, bees at its edge.</source>
   <translation>Vraag de gemeente en de buurt: speelgras kort houden, bijen aan de rand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Sight line</source>
   <translation>Zichtlijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>Keep the first metre along the road and the bends low. Ask the road manager.</source>
   <translation>Houd de eerste meter langs de weg en de bochten laag. Vraag de wegbeheerder.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>road at {distance} m ({layer})</source>
   <translation>weg op {distance} m ({layer})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>not known: ask</source>
   <translation>niet bekend: navragen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>none in {layer}</source>
   <translation>geen in {layer}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>here: {count} in {layer}</source>
   <translation>hier: {count} in {layer}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/checklist.py" />
   <source>at {distance} m: {count} in {layer}</source>
   <translation>op {distance} m: {count} in {layer}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/choosebox.py" />
   <source>No parcel has this number or name.</source>
   <translation>Geen perceel heeft dit nummer of deze naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/choosebox.py" />
   <source>{count} parcels lie here</source>
   <translation>Hier liggen {count} percelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/classbars.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>What grows here</source>
   <translation>Wat hier groeit</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/classbars.py" />
   <source>{count} other classes</source>
   <translation>{count} andere klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>width </source>
   <translation>breedte </translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Width of the strip</source>
   <translation>Breedte van de strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Click the corners, or draw with the button held down. Right button: done. Esc: stop.</source>
   <translation>Klik de hoeken aan, of teken met de knop ingedrukt. Rechterknop: klaar. Esc: stoppen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Click one edge of the parcel or more. Right button: done. Esc: stop.</source>
   <translation>Klik een rand van het perceel aan, of meer. Rechterknop: klaar. Esc: stoppen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>Click where each comes; right button on one takes it away. Enter: done. Esc: stop.</source>
   <translation>Klik waar ze komen; rechterknop op een punt haalt het weg. Enter: klaar. Esc: stoppen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawbar.py" />
   <source>nothing drawn yet</source>
   <translation>nog niets getekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/drawing.py" />
   <source>That place does not lie on the parcel.</source>
   <translation>Die plek ligt niet op het perceel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/base.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Habitat</source>
   <translation>Leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>Effective habitat gained at the end of the years; share of habitat in 1 km².</source>
   <translation>Effectief leefgebied erbij aan het einde van de looptijd; aandeel leefgebied in 1 km².</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>All year round</source>
   <translation>Het jaar rond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>{area} of nest land gets food</source>
   <translation>{area} nestgebied krijgt voedsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Nests</source>
   <translation>Nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>{gain} of {short} short, {block}</source>
   <translation>{gain} van {short} tekort, {block}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Building block</source>
   <translation>Bouwsteen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>Place by gain per euro among the options that gain anything.</source>
   <translation>Plaats naar winst per euro onder de mogelijke maatregelen die iets opleveren.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Costs</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>closes gap {ids}</source>
   <translation>dicht onderbreking {ids}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/effectview.py" />
   <source>gap {id} becomes {left}</source>
   <translation>onderbreking {id} wordt {left}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/export.py" />
   <source>Sheet of a parcel</source>
   <translation>Perceelblad</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/export.py" />
   <source>A sheet is being made already. Wait until it is there.</source>
   <translation>Er wordt al een perceelblad gemaakt. Wacht tot het er is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/export.py" />
   <source>Outline: the parcel. Hatched: where the measures come.</source>
   <translation>Omtrek: het perceel. Gearceerd: waar de maatregelen komen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>not filled in</source>
   <translation>niet ingevuld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>foundation</source>
   <translation>stichting</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>civil-society organisation</source>
   <translation>maatschappelijke organisatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>organised residents</source>
   <translation>georganiseerde bewoners</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>partner of the project (municipality, province, water board, company)</source>
   <translation>projectpartner (gemeente, provincie, waterschap, bedrijf)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>somebody else</source>
   <translation>iemand anders</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>Applicant may apply</source>
   <translation>Aanvrager mag aanvragen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>yes: {applicant}</source>
   <translation>ja: {applicant}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>no: a partner only together with its supporters</source>
   <translation>nee: een partner alleen samen met zijn achterban</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>not known: ask the fund</source>
   <translation>niet bekend: vraag het fonds</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>Lies in Limburg</source>
   <translation>Ligt in Limburg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/page.py" />
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>yes: {place}</source>
   <translation>ja: {place}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>Public path within 50 m</source>
   <translation>Openbaar pad binnen 50 m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>not known: no layer of paths</source>
   <translation>niet bekend: geen laag met paden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>no: hardly to be seen</source>
   <translation>nee: nauwelijks te zien</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>yes: at {distance} m</source>
   <translation>ja: op {distance} m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>In the register already</source>
   <translation>Al in het register</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>{count} initiatives</source>
   <translation>{count} initiatieven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>yes: {names}</source>
   <translation>ja: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>not known: no register loaded</source>
   <translation>niet bekend: geen register geladen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/fund.py" />
   <source>no, none within 50 m</source>
   <translation>nee, geen binnen 50 m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Layers</source>
   <translation>Lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Number or name</source>
   <translation>Nummer of naam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Manager</source>
   <translation>Beheerder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Make a habitat map</source>
   <translation>Leefgebiedenkaart maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Find the building blocks</source>
   <translation>Bouwstenen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Find the missing links</source>
   <translation>Ontbrekende schakels zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Weigh what each parcel can do</source>
   <translation>Afwegen wat er op elk perceel kan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Make nest cells</source>
   <translation>Nestcellen maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Other plan</source>
   <translation>Ander plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Initiatives</source>
   <translation>Initiatieven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>There is no habitat map yet. Make one of the loaded layers.</source>
   <translation>Er is nog geen leefgebiedenkaart. Maak er een van de geladen lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>There are no parcels yet. Load a layer of parcels, verges or fields.</source>
   <translation>Er zijn nog geen percelen. Laad een laag met percelen, bermen of akkers.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/inputs.py" />
   <source>Layers: {parcels}, {habitat}</source>
   <translation>Lagen: {parcels}, {habitat}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>Measures that are possible here</source>
   <translation>Maatregelen die hier kunnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>food only</source>
   <translation>alleen voedsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>nests only</source>
   <translation>alleen nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>no. {rank}</source>
   <translation>nr. {rank}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>Effective habitat: {area}</source>
   <translation>Effectief leefgebied: {area}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>Food, {season}: {area} of best meadow</source>
   <translation>Voedsel, {season}: {area} beste weide</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>Lies in gap {ids}</source>
   <translation>Ligt in onderbreking {ids}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>Rank by gain per euro: {rank}</source>
   <translation>Rang naar winst per euro: {rank}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/measurelist.py" />
   <source>strip of {length}</source>
   <translation>strook van {length}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Leave {measure} out</source>
   <translation>{measure} weglaten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Where</source>
   <translation>Waar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Draw where it comes, or take all of the parcel that fits</source>
   <translation>Teken waar het komt, of neem alles van het perceel waar het past</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>All that fits</source>
   <translation>Alles waar het past</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Draw an area</source>
   <translation>Vlak tekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Strip along an edge</source>
   <translation>Strook langs een rand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Put points on the map</source>
   <translation>Punten op de kaart zetten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/parts.py" />
   <source>Number of pieces</source>
   <translation>Aantal stuks</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>There is no parcel here.</source>
   <translation>Hier ligt geen perceel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>Choose a parcel on the map</source>
   <translation>Kies een perceel op de kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>On the map</source>
   <translation>Op de kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>Take the selected parcel</source>
   <translation>Neem het geselecteerde perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>Select a parcel first, in the layer of parcels.</source>
   <translation>Selecteer eerst een perceel, in de laag met percelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/pick.py" />
   <source>This parcel is no longer in the layer.</source>
   <translation>Dit perceel staat niet meer in de laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planask.py" />
   <source>Open a plan</source>
   <translation>Plan openen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>No plan yet: add a measure</source>
   <translation>Nog geen plan: voeg een maatregel toe</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Name of the plan</source>
   <translation>Naam van het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Once</source>
   <translation>Eenmalig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Per year</source>
   <translation>Per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Budget over the horizon (EUR)</source>
   <translation>Budget over de rekenperiode (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>New plan…</source>
   <translation>Nieuw plan…</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Open a plan…</source>
   <translation>Plan openen…</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Save the plan</source>
   <translation>Plan opslaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Save a copy to share…</source>
   <translation>Kopie opslaan om te delen…</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Undo the last step of the plan</source>
   <translation>Laatste stap van het plan ongedaan maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Redo the step</source>
   <translation>Stap opnieuw doen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Sheet of this parcel…</source>
   <translation>Perceelblad…</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Parcels (measures)</source>
   <translation>Percelen (maatregelen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Habitat gained</source>
   <translation>Leefgebied erbij</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Effective hectares</source>
   <translation>Effectieve hectaren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Fed nest land</source>
   <translation>Gevoede nestgelegenheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Nest land that gets food. Each parcel is counted by itself: together less.</source>
   <translation>Nestland dat voedsel krijgt. Elk perceel is voor zichzelf geteld: samen is het minder.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>For nearly-B&amp;B areas</source>
   <translation>Voor bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Hectares, up to what each area is short of</source>
   <translation>Hectaren, tot wat elk gebied tekortkomt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Gaps closed</source>
   <translation>Gesloten onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>not saved</source>
   <translation>niet opgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>In {years} years</source>
   <translation>In {years} jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>{parcels} ({measures})</source>
   <translation>{parcels} ({measures})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>{count} without cost</source>
   <translation>{count} zonder kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>Plan {date}</source>
   <translation>Plan van {date}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>New plan</source>
   <translation>Nieuw plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>{path} is the result of an algorithm. Go on in a copy of it, so that it stays as it is?</source>
   <translation>{path} is de uitkomst van een berekening. Verdergaan in een kopie, zodat die blijft zoals ze is?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>{plan} worked on</source>
   <translation>{plan} bewerkt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Plan to go on with</source>
   <translation>Plan om mee verder te gaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Save a copy to share</source>
   <translation>Kopie opslaan om te delen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>Choose a parcel first: its sheet is made of what is shown of it.</source>
   <translation>Kies eerst een perceel: het blad wordt gemaakt van wat erover te zien is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>{plan} holds measures that are not saved. Save them first?</source>
   <translation>{plan} bevat maatregelen die niet zijn opgeslagen. Eerst opslaan?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>The copy to share is saved: {path}</source>
   <translation>De kopie om te delen is opgeslagen: {path}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planbar.py" />
   <source>The sheet of the parcel is made: {path}</source>
   <translation>Het perceelblad is gemaakt: {path}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/plandress.py" />
   <source>Measures for wild bees, one row for each measure on a parcel, with its cost, gain and reason.</source>
   <translation>Maatregelen voor wilde bijen, een rij per maatregel op een perceel, met kosten, winst en onderbouwing.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/plandress.py" />
   <location filename="../zoemzone_qgis/report/page.py" />
   <source>Made with Zoem Zone {version}</source>
   <translation>Gemaakt met Zoem Zone {version}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/plandress.py" />
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_write.py" />
   <location filename="../zoemzone_qgis/processing/sinks.py" />
   <location filename="../zoemzone_qgis/report/advice/__init__.py" />
   <location filename="../zoemzone_qgis/report/charts.py" />
   <location filename="../zoemzone_qgis/report/page.py" />
   <location filename="../zoemzone_qgis/report/paper/pdf.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <location filename="../zoemzone_qgis/report/webmap/scripts.py" />
   <source>{path} cannot be written: {error}</source>
   <translation>{path} kan niet worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Class: top, good or possible</source>
   <translation>Klasse: top, goed (good) of mogelijk (possible)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Option</source>
   <translation>Mogelijke maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Parcel or unit</source>
   <translation>Perceel of werkvak</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Numbers of its objects</source>
   <translation>Nummers van de objecten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Number of the measure</source>
   <translation>Nummer van de maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Way of doing it</source>
   <translation>Manier van uitvoeren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Form: whole, strip, share or points</source>
   <translation>Vorm: geheel, strook, deel of punten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Measure in Dutch</source>
   <translation>Maatregel in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Measure in English</source>
   <translation>Maatregel in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Year of work</source>
   <translation>Jaar van uitvoering</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Locked as</source>
   <translation>Vastgezet als</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Reason in Dutch</source>
   <translation>Onderbouwing in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Reason in English</source>
   <translation>Onderbouwing in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Area (m2)</source>
   <translation>Oppervlakte (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Length (m)</source>
   <translation>Lengte (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Number of trees or pieces</source>
   <translation>Aantal bomen of stuks</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Early spring</source>
   <translation>Vroege voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Late spring</source>
   <translation>Late voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Summer</source>
   <translation>Zomer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Autumn</source>
   <translation>Najaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Food gained, {season} (m2 of best meadow)</source>
   <translation>Winst aan voedsel, {season} (m2 beste weide)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Effective habitat gained (ha)</source>
   <translation>Winst aan effectief leefgebied (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nests gained for the ecoprofile (m2)</source>
   <translation>Winst aan nesten voor het ecoprofiel (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nest land fed by this option alone (ha)</source>
   <translation>Nestgelegenheid die alleen hierdoor gevoed wordt (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Season with the largest shortage of food</source>
   <translation>Seizoen met het grootste voedseltekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Number of the nearly-B&amp;B</source>
   <translation>Nummer van de bijna-B&amp;B</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Shortfall of that nearly-B&amp;B (ha)</source>
   <translation>Tekort van die bijna-B&amp;B (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Hectares for that nearly-B&amp;B (ha)</source>
   <translation>Hectares voor die bijna-B&amp;B (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Gaps within 50 m</source>
   <translation>Onderbrekingen binnen 50 m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Gaps that open again without it</source>
   <translation>Onderbrekingen die zonder deze weer openliggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Gain in fed nest land (ha)</source>
   <translation>Winst aan gevoede nestgelegenheid (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Gain towards complete B&amp;B areas (ha)</source>
   <translation>Winst voor complete B&amp;B-gebieden (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfields.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Gain in links (importance)</source>
   <translation>Winst aan verbindingen (belang)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <source>{path} is open in QGIS or in another program. Choose another name for the file.</source>
   <translation>{path} is open in QGIS of in een ander programma. Kies een andere bestandsnaam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <source>{path} cannot be read as a plan: {error}</source>
   <translation>{path} is niet als plan te lezen: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <source>{path} holds options, no plan. Choose among them with Best measures for a budget.</source>
   <translation>{path} bevat mogelijke maatregelen, geen plan. Kies daaruit met Beste maatregelen voor een budget.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planfile.py" />
   <source>{path} is no plan: it has no polygons with the fields measure, rank and cost_one_off. Choose a plan of the dock, or a result of Best measures for a budget.</source>
   <translation>{path} is geen plan: er zijn geen vlakken met de velden measure, rank en cost_one_off. Kies een plan van het paneel, of een uitkomst van Beste maatregelen voor een budget.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planholder.py" />
   <source>{path} is open in this project. Choose another name for the file.</source>
   <translation>{path} is open in dit project. Kies een andere bestandsnaam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>No measure can be done there: nothing is added to the plan.</source>
   <translation>Daar kan geen maatregel: er is niets aan het plan toegevoegd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>{parcel} is in the plan already. Replace its measures by these?</source>
   <translation>{parcel} staat al in het plan. De maatregelen daarvan door deze vervangen?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>Into the plan: {parcel}</source>
   <translation>In het plan: {parcel}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>The plan does not take the measures: its layer cannot be edited.</source>
   <translation>Het plan neemt de maatregelen niet aan: de laag is niet te bewerken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>Out of the plan</source>
   <translation>Uit het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>The plan does not let go of the measures: its layer is locked.</source>
   <translation>De maatregelen kunnen niet uit het plan: de laag is vergrendeld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>The plan could not be saved: {error}. Nothing is lost: save it again, or save a copy elsewhere.</source>
   <translation>Het plan kon niet worden opgeslagen: {error}. Er is niets verloren: sla het nog eens op, of sla elders een kopie op.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>the file cannot be written</source>
   <translation>het bestand kan niet worden geschreven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>There is no plan yet. Add a measure, or open a plan.</source>
   <translation>Er is nog geen plan. Voeg een maatregel toe, of open een plan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>A new plan was made: {path}</source>
   <translation>Er is een nieuw plan gemaakt: {path}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>The plan {layer} cannot be edited: it is read-only. Save a copy elsewhere and go on with that.</source>
   <translation>Het plan {layer} kan niet worden bewerkt: het is alleen-lezen. Sla elders een kopie op en ga daarmee verder.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/planlayer.py" />
   <source>{parcel} overlaps with {others} in the plan: that land counts twice.</source>
   <translation>{parcel} overlapt met {others} in het plan: die grond telt dubbel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/plantask.py" />
   <source>Copy of the plan {name}</source>
   <translation>Kopie van het plan {name}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>{season} ({months}): {now} ha of {need} ha needed</source>
   <translation>{season} ({months}): {now} ha van {need} ha nodig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>, with the measures {after} ha</source>
   <translation>, met de maatregelen {after} ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>; the hungry season</source>
   <translation>; het seizoen met voedseltekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>; no longer the hungry season</source>
   <translation>; niet langer het seizoen met voedseltekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>Food within 500 m, in ha of best meadow</source>
   <translation>Voedsel binnen 500 m, in ha beste weide</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>hungry</source>
   <translation>tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>now</source>
   <translation>nu</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>with measures</source>
   <translation>met maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>needed</source>
   <translation>nodig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/seasons.py" />
   <source>short</source>
   <translation>tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Only {known} % of the land around is on the map: the figures are too low, or unsure.</source>
   <translation>Van het land eromheen staat maar {known} % op de kaart: de cijfers zijn te laag of onzeker.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>In the plan</source>
   <translation>In het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>What a plan in the project, other than the one below, holds on this parcel</source>
   <translation>Wat een ander plan in het project dan dat hieronder op dit perceel bevat</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>In another plan</source>
   <translation>In een ander plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>{area} effective</source>
   <translation>{area} effectief</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Effective habitat on this parcel: area x habitat weight.</source>
   <translation>Effectief leefgebied op dit perceel: oppervlakte x weegfactor leefgebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Around it</source>
   <translation>Eromheen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>{share} % habitat in 1 km²</source>
   <translation>{share} % leefgebied in 1 km²</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Share of habitat in the circle of 1 km² around the parcel; the rule asks 10 %.</source>
   <translation>Aandeel leefgebied in de cirkel van 1 km² rond het perceel; de regel vraagt 10 %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>{share} % of the food in the tightest season</source>
   <translation>{share} % van het voedsel in het krapste seizoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Food in the circle of 1 km², against what is needed there.</source>
   <translation>Voedselaanbod in de cirkel van 1 km², tegenover wat daar nodig is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>{guild}: {area} of {needed} ha within {radius}</source>
   <translation>{guild}: {area} van {needed} ha binnen {radius}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Nests lacking</source>
   <translation>Nestplekken die ontbreken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>enough of every kind</source>
   <translation>van elke soort genoeg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>{kind} {id}, {length} long</source>
   <translation>{kind} {id}, {length} lang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Click to see it on the map</source>
   <translation>Klik om te zien waar op de kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>Nearest gap</source>
   <translation>Dichtstbijzijnde onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>; {area} short</source>
   <translation>; {area} tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>, here</source>
   <translation>, hier</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>, at {distance}</source>
   <translation>, op {distance}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>; {share} % of the parcel is on the map</source>
   <translation>; {share} % van het perceel staat op de kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheet.py" />
   <source>How sure the map is of what grows here: source, age, detail.</source>
   <translation>Hoe zeker de kaart is van wat hier groeit: bron, leeftijd, detail.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>Sheet of this parcel</source>
   <translation>Perceelblad</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>Applicant to the fund</source>
   <translation>Aanvrager bij het fonds</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>File (PDF or HTML)</source>
   <translation>Bestand (PDF of HTML)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>One page of A4 for the fund or the alderman: the map as you see it now, what bees lack here, the measures with their cost and gain, and a list of what to check.</source>
   <translation>Eén A4 voor het fonds of de wethouder: de kaart zoals u die nu ziet, wat bijen hier missen, de maatregelen met kosten en winst, en een lijst van wat u moet nagaan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>The name of the file must end in .pdf or .html.</source>
   <translation>De bestandsnaam moet eindigen op .pdf of .html.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>Nothing can be written in that folder. Choose another one.</source>
   <translation>In die map kan niets worden geschreven. Kies een andere.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/sheetdialog.py" />
   <source>Sheet {parcel}</source>
   <translation>Perceelblad {parcel}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Computing</source>
   <translation>Aan het rekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>The habitat map is being read.</source>
   <translation>De leefgebiedenkaart wordt gelezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Click a parcel on the map, or type its number.</source>
   <translation>Klik een perceel aan op de kaart, of typ het nummer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Without measure options there is no rank, and measures are weighed with less knowledge.</source>
   <translation>Zonder mogelijke maatregelen is er geen rang, en worden maatregelen met minder kennis afgewogen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Without gaps the sheet cannot tell the nearest gap.</source>
   <translation>Zonder onderbrekingen kan het perceelblad de dichtstbijzijnde niet noemen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>Switch on Processing in the plugin manager first.</source>
   <translation>Zet eerst Processing aan in het pluginbeheer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/tab.py" />
   <source>This gap is no longer in the layer of gaps.</source>
   <translation>Deze onderbreking staat niet meer in de laag met onderbrekingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>What can be done here</source>
   <translation>Wat hier kan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>Choose a measure to see what it changes.</source>
   <translation>Kies een maatregel om te zien wat er verandert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>Another measure</source>
   <translation>Nog een maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>Keep what is tried, and add one more measure</source>
   <translation>Laat staan wat is gekozen, en voeg nog een maatregel toe</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>Add to the plan</source>
   <translation>Toevoegen aan het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>No measure fits this parcel.</source>
   <translation>Op dit perceel past geen maatregel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>What can be done here ({count})</source>
   <translation>Wat hier kan ({count})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/trying.py" />
   <source>Choose the next measure in the list above.</source>
   <translation>Kies de volgende maatregel in de lijst hierboven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/units.py" />
   <source>Parcel {number}</source>
   <translation>Perceel {number}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>gap in a connecting strip</source>
   <translation>onderbreking in een verbindende strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>{cost} once</source>
   <translation>{cost} eenmalig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>{cost} a year</source>
   <translation>{cost} per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>saves {cost} a year</source>
   <translation>bespaart {cost} per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>no extra cost</source>
   <translation>geen extra kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>Once: {mean} ({low} to {high})</source>
   <translation>Eenmalig: {mean} ({low} tot {high})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>Extra a year: {mean} ({low} to {high})</source>
   <translation>Extra per jaar: {mean} ({low} tot {high})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>Together over the years: {mean} ({low} to {high})</source>
   <translation>Samen over de looptijd: {mean} ({low} tot {high})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>whole parcel</source>
   <translation>hele perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>strip</source>
   <translation>strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>part of the parcel</source>
   <translation>deel van het perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>trees or pieces</source>
   <translation>bomen of stuks</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{count} tree</source>
   <translation>{count} boom</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{count} trees</source>
   <translation>{count} bomen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{count} piece</source>
   <translation>{count} stuk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{count} pieces</source>
   <translation>{count} stuks</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/gui/parcel/words.py" />
   <source>rank {rank} of {count}</source>
   <translation>rang {rank} van {count}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/advice/places.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_areas.py" />
   <source>{layer} has no field {field}. Choose one of these: {known}.</source>
   <translation>{layer} heeft geen veld {field}. Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <location filename="../zoemzone_qgis/layers/corridor/resistance.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>The raster of parameter {parameter} cannot be opened.</source>
   <translation>Het raster van parameter {parameter} kan niet worden geopend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <location filename="../zoemzone_qgis/layers/landcover/classraster.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} is not a raster file. Save it as GeoTIFF first.</source>
   <translation>{layer} is geen rasterbestand. Bewaar de laag eerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <location filename="../zoemzone_qgis/layers/corridor/resistance.py" />
   <location filename="../zoemzone_qgis/layers/landcover/classraster.py" />
   <location filename="../zoemzone_qgis/layers/package/part.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <location filename="../zoemzone_qgis/layers/sitelayer.py" />
   <location filename="../zoemzone_qgis/layers/units/layer.py" />
   <location filename="../zoemzone_qgis/layers/vector.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/habitat/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_regions.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <location filename="../zoemzone_qgis/report/webmap/features.py" />
   <location filename="../zoemzone_qgis/report/webmap/places.py" />
   <source>{layer} has no CRS. Set its CRS in the layer properties.</source>
   <translation>{layer} heeft geen CRS. Stel het CRS in bij de laageigenschappen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <location filename="../zoemzone_qgis/layers/landcover/classraster.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} cannot be read: {error}</source>
   <translation>{layer} kan niet worden gelezen: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} holds decimal numbers, not class codes. Choose a map made by the habitat map algorithm.</source>
   <translation>{layer} bevat decimale getallen en geen klassecodes. Kies een kaart die met het algoritme Leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/aligned.py" />
   <source>{layer} cannot be laid over the first map: {error}</source>
   <translation>{layer} kan niet op de eerste kaart worden gelegd: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it lies outside the habitat map, or holds no centre of a cell</source>
   <translation>het vlak ligt buiten de leefgebiedenkaart, of bevat geen midden van een cel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>the habitat map knows nothing of the land there</source>
   <translation>de leefgebiedenkaart weet daar niets van het land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>all of the land is sight strip beside paving</source>
   <translation>al het land is zichtstrook langs verharding</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it is smaller than a cell of the habitat map</source>
   <translation>ze is kleiner dan een cel van de leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>there is no room for a single piece</source>
   <translation>er is geen plaats voor ook maar één stuk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it is not meant for the land cover there</source>
   <translation>ze is niet bedoeld voor het bodemgebruik daar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>the land is good habitat already</source>
   <translation>het land is al goed leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>a tree stands there already</source>
   <translation>er staat al een boom</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it has been done there already</source>
   <translation>ze is daar al uitgevoerd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>the land would become poorer habitat</source>
   <translation>het land zou armer leefgebied worden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it adds nothing on the map there</source>
   <translation>ze voegt daar op de kaart niets toe</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/carriedout.py" />
   <source>it has no effect yet after the horizon</source>
   <translation>ze heeft na de rekenperiode nog geen effect</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/classified.py" />
   <source>{layer} has neither a field code nor a field class. Use the classified polygons that the habitat map algorithm writes, or add a field class with class ids such as GKR.</source>
   <translation>{layer} heeft geen veld code en geen veld class. Gebruik de vlakken met klasse die het algoritme Leefgebiedenkaart schrijft, of voeg een veld class toe met klassen zoals GKR.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/corridor/resistance.py" />
   <location filename="../zoemzone_qgis/layers/habitat.py" />
   <location filename="../zoemzone_qgis/layers/units/terrain.py" />
   <source>{layer} cannot be laid over the habitat map: {error}</source>
   <translation>{layer} past niet over de leefgebiedenkaart: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>One-off cost (EUR)</source>
   <translation>Aanlegkosten (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>One-off cost, low (EUR)</source>
   <translation>Aanlegkosten, laag (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>One-off cost, high (EUR)</source>
   <translation>Aanlegkosten, hoog (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Extra cost per year (EUR)</source>
   <translation>Meerkosten per jaar (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>Extra cost per year, low (EUR)</source>
   <translation>Meerkosten per jaar, laag (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>Extra cost per year, high (EUR)</source>
   <translation>Meerkosten per jaar, hoog (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Cost over the horizon (EUR)</source>
   <translation>Kosten over de rekenperiode (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>Cost over the horizon, low (EUR)</source>
   <translation>Kosten over de rekenperiode, laag (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/costnames.py" />
   <source>Cost over the horizon, high (EUR)</source>
   <translation>Kosten over de rekenperiode, hoog (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/digest.py" />
   <location filename="../zoemzone_qgis/processing/base.py" />
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>{layer} cannot be opened. Check the path and the layer name.</source>
   <translation>{layer} kan niet worden geopend. Controleer het pad en de laagnaam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/digest.py" />
   <source>{layer} cannot be compared with an earlier run.</source>
   <translation>{layer} is niet te vergelijken met een eerdere berekening.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/habitat.py" />
   <source>{layer} holds {value}, which is no confidence: that is 0 to 100 %, or 255 where none is known. Choose the confidence that was made with the habitat map.</source>
   <translation>{layer} bevat {value}, en dat is geen betrouwbaarheid: die loopt van 0 tot 100 %, of is 255 waar zij niet bekend is. Kies de betrouwbaarheid die bij de leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/cover.py" />
   <source>The temporary folder {folder} cannot hold the work files: {error}. Free some space there.</source>
   <translation>De werkbestanden passen niet in de tijdelijke map {folder}: {error}. Maak daar ruimte.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/extent.py" />
   <source>The layer of parameter {parameter} has no polygons.</source>
   <translation>De laag van parameter {parameter} bevat geen vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/extent.py" />
   <source>None of the layers holds any objects, so there is no area to map. Check the layers.</source>
   <translation>Geen van de lagen bevat objecten, dus er is geen gebied om in kaart te brengen. Controleer de lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/extent.py" />
   <source>The map would have {columns} x {rows} cells, which is too many. Choose a larger cell size or a smaller extent.</source>
   <translation>De kaart zou {columns} x {rows} cellen krijgen, en dat is te veel. Kies grotere cellen of een kleiner bereik.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/knownshare.py" />
   <source>The layers know {share} % of the municipality; all figures are of the land they know.</source>
   <translation>De lagen kennen {share} % van de gemeente; alle cijfers gaan over het bekende deel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/knownshare.py" />
   <source>The layers know only {share} % of the municipality: less than 75 %, too little to judge it by. All figures are of the land they know. Add layers for the rest.</source>
   <translation>De lagen kennen maar {share} % van de gemeente: minder dan 75 %, te weinig voor een oordeel. Alle cijfers gaan over het bekende deel. Voeg lagen voor de rest toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>{layer}: read as {kind}</source>
   <translation>{layer}: gelezen als {kind}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>{layer}: read as {kind}, {read} objects; {repaired} geometries repaired, {skipped} skipped, {below} under the ground, {ended} ended or planned, {other} no land cover</source>
   <translation>{layer}: gelezen als {kind}, {read} objecten; {repaired} geometrieën hersteld, {skipped} overgeslagen, {below} onder de grond, {ended} vervallen of gepland, {other} zonder landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>There is no built-up area, so all public grass counts as verge.</source>
   <translation>Er is geen bebouwde kom, dus al het openbare gras telt als berm.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>{layer} is reprojected from {crs}</source>
   <translation>{layer} is omgezet vanuit {crs}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>None of the layers has land cover in the area to map, so the map is empty. Check the extent and the municipality.</source>
   <translation>Geen van de lagen heeft landgebruik in het gebied, dus de kaart is leeg. Controleer het bereik en de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/landreport.py" />
   <source>{number} values are not in the crosswalks and became class unknown: {values}</source>
   <translation>{number} waarden staan niet in de vertaaltabellen en zijn klasse onbekend geworden: {values}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/recognise.py" />
   <source>its fields and values are of no known source</source>
   <translation>de velden en waarden horen bij geen bekende bron</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/landcover/recognise.py" />
   <source>{layer}: it cannot be told what the values of this raster mean. Choose the kind of the class rasters under Advanced parameters.</source>
   <translation>{layer}: wat de waarden van dit raster betekenen is niet vast te stellen. Kies bij de geavanceerde parameters de soort klassenraster.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/municipalities.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_areas.py" />
   <source>{layer} holds more than {count} areas. Choose fewer.</source>
   <translation>{layer} bevat meer dan {count} gebieden. Kies er minder.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/notwritten.py" />
   <source>{path} could not be written completely: {error}</source>
   <translation>{path} kon niet volledig worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/package/extras.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <source>{layer} has no band {band}. Choose the result of Food and nest maps.</source>
   <translation>{layer} heeft geen band {band}. Kies de uitkomst van Voedsel- en nestkaarten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/beside.py" />
   <location filename="../zoemzone_qgis/layers/parcel/fed.py" />
   <location filename="../zoemzone_qgis/layers/parcel/optionrows.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>{layer} holds no {wanted}. Choose a layer of {wanted}.</source>
   <translation>{layer} bevat geen {wanted}. Kies een laag met {wanted}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/fed.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>{layer} is no layer of nest cells: it has no field {field}. Choose the nest cells that were made with the options.</source>
   <translation>{layer} is geen laag met nestcellen: het veld {field} ontbreekt. Kies de nestcellen die bij de mogelijke maatregelen gemaakt zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/fed.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>{layer}, row {row} ({name}): {field} is empty. Make the nest cells again.</source>
   <translation>{layer}, rij {row} ({name}): {field} is leeg. Maak de nestcellen opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/ground.py" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>There is no ecoprofile {name}. Choose one of these: {known}.</source>
   <translation>Er is geen ecoprofiel {name}. Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/ground.py" />
   <source>The layer of the parcel has no CRS. Set its CRS in the layer properties.</source>
   <translation>De laag van het perceel heeft geen coördinatenstelsel. Stel het in bij de laageigenschappen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/ground.py" />
   <source>The parcel cannot be brought from {crs} to the CRS of the habitat map: {error}</source>
   <translation>Het perceel kan niet van {crs} naar het coördinatenstelsel van de leefgebiedenkaart worden omgerekend: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/ground.py" />
   <source>The parcel {name} has no area. Choose a polygon.</source>
   <translation>Perceel {name} heeft geen oppervlakte. Kies een vlak.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/optionrows.py" />
   <source>{layer} is no layer of options. Choose the result of {algorithm}.</source>
   <translation>{layer} is geen laag met mogelijke maatregelen. Kies het resultaat van {algorithm}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/optionrows.py" />
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>What can be done on each parcel</source>
   <translation>Wat kan er op elk perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/sources.py" />
   <source>Choose a habitat map. Make one with the habitat map algorithm.</source>
   <translation>Kies een leefgebiedenkaart. Maak er een met het algoritme voor de leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <source>The parcel lies outside the habitat map. Make a habitat map that holds it.</source>
   <translation>Het perceel ligt buiten de leefgebiedenkaart. Maak een leefgebiedenkaart waar het op staat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <source>The parcel holds no centre of a cell of the habitat map ({cell} m): it is too small.</source>
   <translation>In het perceel ligt geen middelpunt van een cel van de leefgebiedenkaart ({cell} m): het is te klein.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <source>The habitat map knows nothing of the land of this parcel.</source>
   <translation>De leefgebiedenkaart weet niets van de grond van dit perceel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <source>{share} % of the parcel lies outside the habitat map.</source>
   <translation>{share} % van het perceel ligt buiten de leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/study.py" />
   <source>Without a layer of options the measures are not ranked. Make one with {algorithm}.</source>
   <translation>Zonder laag met mogelijke maatregelen hebben de maatregelen geen rangorde. Maak die met {algorithm}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/parcel/work.py" />
   <source>There is no measure {measure}. Choose one of these: {known}.</source>
   <translation>Maatregel {measure} bestaat niet. Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/patches/links.py" />
   <source>The distance between two patches cannot be measured. Repair the geometries of the layer (Fix geometries) and run again.</source>
   <translation>De afstand tussen twee plekken kan niet gemeten worden. Herstel de geometrieën van de laag (Geometrieën repareren) en voer opnieuw uit.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/patches/links.py" />
   <source>More than {count} pairs of patches lie within {distance} m of each other. Choose shorter distances, or join patches that lie close together.</source>
   <translation>Meer dan {count} paren plekken liggen binnen {distance} m van elkaar. Kies kortere afstanden, of voeg plekken samen die dicht bij elkaar liggen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{layer} has cells that are not square or is rotated. Warp it to square cells first.</source>
   <translation>{layer} heeft cellen die niet vierkant zijn of is gedraaid. Zet de laag eerst om naar vierkante cellen.</translation>
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
   <source>{layer} holds {value}, which is no class code. Choose a map made by the habitat map algorithm.</source>
   <translation>{layer} bevat {value}, en dat is geen klassecode. Kies een kaart die met het algoritme Leefgebiedenkaart is gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/raster.py" />
   <source>{path} would be a GeoTIFF. Give it a name that ends in .tif.</source>
   <translation>{path} zou een GeoTIFF worden. Geef het bestand een naam die op .tif eindigt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/sitelayer.py" />
   <source>{layer} is a table without geometries. Choose a layer of points, lines or polygons.</source>
   <translation>{layer} is een tabel zonder geometrie. Kies een laag met punten, lijnen of vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/units/layer.py" />
   <source>{layer} has no polygons. Choose a layer of polygons.</source>
   <translation>{layer} heeft geen vlakken. Kies een laag met vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/layers/units/layer.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_parcels.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer} has no field {field}. Its fields are: {known}.</source>
   <translation>{layer} heeft geen veld {field}. De velden zijn: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/plugin.py" />
   <source>Layers of partners, and one parcel looked at</source>
   <translation>Lagen van partners, en één perceel bekeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>Corridors</source>
   <translation>Verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
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
   <source>{parameter} is {value}. Give a number.</source>
   <translation>{parameter} is {value}. Geef een getal op.</translation>
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
   <source>{step} is left out, for this is not given: {input}.</source>
   <translation>{step} blijft weg, want dit is niet opgegeven: {input}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>The run record could not be written: {error}</source>
   <translation>Het rekenverslag kon niet worden geschreven: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/base.py" />
   <source>The style could not be written into {path}.</source>
   <translation>De stijl kon niet in {path} worden geschreven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Missing links in the bee network</source>
   <translation>Ontbrekende schakels in het bijennetwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>corridors,gaps,routes,links,stepping stones,verges,least cost,connectivity,owners,bees</source>
   <translation>corridors,onderbrekingen,verbindingen,schakels,stapstenen,bermen,laagste weerstand,samenhang,eigenaren,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>Finds routes between B&amp;B areas and every gap along them: how long it is, what it crosses and who manages that land.</source>
   <translation>Zoekt verbindingen tussen B&amp;B-gebieden en elke onderbreking daarin: hoe lang ze is, wat ze kruist en wie dat land beheert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>A step has 8 or 16 directions, not {number}.</source>
   <translation>Een stap heeft 8 of 16 richtingen, geen {number}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>Looking for gaps along the routes</source>
   <translation>Onderbrekingen langs de verbindingen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>There is no line to test; the result is empty.</source>
   <translation>Er is geen lijn om te toetsen; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>There are {count} areas to link, and a link needs two; the result is empty.</source>
   <translation>Er zijn {count} gebieden om te verbinden, en een verbinding heeft er twee nodig; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>Looking for routes</source>
   <translation>Verbindingen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>{count} pairs of areas touch: they need no route</source>
   <translation>{count} paren gebieden raken elkaar: die hebben geen verbinding nodig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>Between {count} parts of the area there is no route at all: land without data lies between them.</source>
   <translation>Tussen {count} delen van het gebied is er helemaal geen verbinding: er ligt land zonder gegevens tussen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>The width of strips is not measured: the cells of {layer} are larger than 1 m. Give classified polygons.</source>
   <translation>De breedte van stroken is niet gemeten: de cellen van {layer} zijn groter dan 1 m. Geef vlakken met klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>{routes} routes: the stone link holds on {stone}, the strip link on {strip}; {gaps} gaps</source>
   <translation>{routes} verbindingen: op {stone} kloppen de stapstenen, op {strip} de strook; {gaps} onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps.py" />
   <source>{count} gaps lie near unknown land or the edge of the map: look there first</source>
   <translation>{count} onderbrekingen liggen bij onbekend land of de rand van de kaart: kijk daar eerst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer}: {bnb} B&amp;B areas, {nearly} nearly-B&amp;B areas and {stones} stepping stones</source>
   <translation>{layer}: {bnb} B&amp;B-gebieden, {nearly} bijna-B&amp;B-gebieden en {stones} stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer} has no field type with kinds of building blocks: every polygon counts as a B&amp;B area.</source>
   <translation>{layer} heeft geen veld type met soorten bouwstenen: elk vlak telt als B&amp;B-gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer}: {count} blocks have another basis and are not used</source>
   <translation>{layer}: {count} bouwstenen hebben een andere grondslag en doen niet mee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer}: {count} blocks lie outside the habitat map and are left out.</source>
   <translation>{layer}: {count} bouwstenen liggen buiten de leefgebiedenkaart en doen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer}: {count} stepping stones have less than {least} ha of effective habitat and do not count.</source>
   <translation>{layer}: {count} stapstenen hebben minder dan {least} ha effectief leefgebied en tellen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_blocks.py" />
   <source>{layer}: {count} blocks without a usable shape are left out.</source>
   <translation>{layer}: {count} bouwstenen zonder bruikbare vorm doen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Polygons of building blocks with the field type (bnb, nearly_bnb, stepping_stone ...). Without that field every polygon counts as a B&amp;B area.</source>
   <translation>Vlakken van bouwstenen met het veld type (bnb, nearly_bnb, stepping_stone ...). Zonder dat veld telt elk vlak als B&amp;B-gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in a CRS in metres; cells of 1 m show strips and their widths.</source>
   <translation>Raster met klassecodes, gemaakt door het algoritme leefgebiedenkaart, in een CRS in meters; cellen van 1 m laten stroken en hun breedte zien.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Classified polygons</source>
   <translation>Vlakken met klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Polygons with a field code or class, as the habitat map algorithm writes them: strips are then measured on them, their width to 5 cm.</source>
   <translation>Vlakken met een veld code of class, zoals het algoritme leefgebiedenkaart ze schrijft: stroken worden dan daarop gemeten, hun breedte op 5 cm nauwkeurig.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Routes to test instead</source>
   <translation>Eigen verbindingen toetsen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Lines of your own, such as a sketch, a cycle path or a stream: they are tested and no routes are looked for. A line counts between the blocks that it touches (within 50 m).</source>
   <translation>Eigen lijnen, zoals een schets, een fietspad of een beek: die worden getoetst, en er worden geen verbindingen gezocht. Een lijn telt tussen de bouwstenen die ze raakt (binnen 50 m).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Link these blocks</source>
   <translation>Verbind deze bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>B&amp;B and nearly-B&amp;B areas</source>
   <translation>B&amp;B- en bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>B&amp;B areas only</source>
   <translation>Alleen B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>B&amp;B areas, nearly-B&amp;B areas and stepping stones</source>
   <translation>B&amp;B-gebieden, bijna-B&amp;B-gebieden en stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Between which blocks routes are looked for. Nearly-B&amp;B areas and stepping stones are places to pass in any case.</source>
   <translation>Tussen welke bouwstenen verbindingen worden gezocht. Via bijna-B&amp;B-gebieden en stapstenen kan een verbinding altijd lopen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Where routes run</source>
   <translation>Waar verbindingen lopen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Everywhere</source>
   <translation>Overal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Along verges and banks</source>
   <translation>Langs bermen en oevers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Everywhere: the route of least resistance. Along verges and banks: all other land resists ten times more, for a corridor along roads or water.</source>
   <translation>Overal: de weg van de minste weerstand. Langs bermen en oevers: al het andere land heeft tien keer zoveel weerstand, voor een verbinding langs wegen of water.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Basis of the blocks</source>
   <translation>Grondslag van de bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Potential (from land cover)</source>
   <translation>Potentieel (uit landgebruik)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Confirmed (friendly management stated)</source>
   <translation>Bevestigd (bijvriendelijk beheer opgegeven)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Which blocks are used where their layer has a field basis.</source>
   <translation>Welke bouwstenen meedoen als hun laag een veld basis heeft.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Own resistance map</source>
   <translation>Eigen weerstandskaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Raster of your own: cost of a metre, 1 for habitat and more elsewhere, always above zero; no data is a barrier. Empty: the resistance of the class table.</source>
   <translation>Eigen raster: weerstand per meter, 1 voor leefgebied en meer daarbuiten, altijd groter dan nul; geen gegevens is een barrière. Leeg: de weerstand uit de klassentabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Directions of a step</source>
   <translation>Richtingen van een stap</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Largest break in a strip (m)</source>
   <translation>Grootste onderbreking in een strook (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Pieces of strip at most this far apart, in m from edge to edge, are linked.</source>
   <translation>Stukken strook die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, zijn verbonden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Largest distance between stones (m)</source>
   <translation>Grootste afstand tussen stapstenen (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Stepping stones at most this far apart, in m from edge to edge, are linked.</source>
   <translation>Stapstenen die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, zijn verbonden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Cost distance of importance (m)</source>
   <translation>Weerstandsafstand voor het belang (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Cost of a route, in m of habitat, at which it counts for 37 %: the importance of gaps falls with it.</source>
   <translation>Weerstand van een verbinding, in m leefgebied, waarbij ze nog voor 37 % telt: het belang van onderbrekingen daalt daarmee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>8 or 16 directions in which a route can go on from a cell. Lengths on cells are too long by at most 8.24 % with 8 and 2.75 % with 16.</source>
   <translation>8 of 16 richtingen waarin een verbinding vanuit een cel verder kan. Lengten over cellen zijn hoogstens 8,24 % te lang bij 8 en 2,75 % bij 16.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Own table of rules</source>
   <translation>Eigen tabel met regels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>CSV with an own copy of the table of rules. Empty: the shipped one.</source>
   <translation>CSV met een eigen kopie van de tabel met regels. Leeg: de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Own table of managers</source>
   <translation>Eigen tabel met beheerders</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>CSV with an own copy of the table of managers by class. Empty: the shipped one.</source>
   <translation>CSV met een eigen kopie van de tabel met beheerders per klasse. Leeg: de meegeleverde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Routes between blocks</source>
   <translation>Verbindingen tussen bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Gaps in the bee network</source>
   <translation>Onderbrekingen in het bijennetwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Table of gaps</source>
   <translation>Tabel van onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>The gaps as a table without lines, such as XLSX for a spreadsheet.</source>
   <translation>De onderbrekingen als tabel zonder lijnen, zoals XLSX voor een rekenblad.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Page with the gaps</source>
   <translation>Pagina met de onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Web page with the routes and the table of gaps, the worst first.</source>
   <translation>Webpagina met de verbindingen en de tabel met onderbrekingen, de ergste eerst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of routes</source>
   <translation>Aantal verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Number of gaps</source>
   <translation>Aantal onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of gaps between stones</source>
   <translation>Aantal onderbrekingen tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of gaps in strips</source>
   <translation>Aantal onderbrekingen in stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of stretches through wood</source>
   <translation>Aantal stukken door bos</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of gaps that are certain</source>
   <translation>Aantal zekere onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of routes with a stone link</source>
   <translation>Aantal verbindingen waar de stapstenen kloppen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Number of routes with a strip link</source>
   <translation>Aantal verbindingen waar de strook klopt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Metres over the limit between stones</source>
   <translation>Meters boven de grens tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Metres over the limit in strips</source>
   <translation>Meters boven de grens in stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Largest gap in m</source>
   <translation>Grootste onderbreking in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>From number</source>
   <translation>Van nummer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>To</source>
   <translation>Naar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>To number</source>
   <translation>Naar nummer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Length in m</source>
   <translation>Lengte in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Cost in m of habitat</source>
   <translation>Weerstand in m leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Mean resistance</source>
   <translation>Gemiddelde weerstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Blocks passed</source>
   <translation>Bouwstenen onderweg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Verdict</source>
   <translation>Oordeel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Stone link</source>
   <translation>Stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Strip link</source>
   <translation>Strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Gaps between stones</source>
   <translation>Onderbrekingen tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Gaps in strips</source>
   <translation>Onderbrekingen in stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Over the limit between stones, in m</source>
   <translation>Boven de grens tussen stapstenen, in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Over the limit in strips, in m</source>
   <translation>Boven de grens in stroken, in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Through wood, in m</source>
   <translation>Door bos, in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Width measured on</source>
   <translation>Breedte gemeten op</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Length at most too long, in %</source>
   <translation>Lengte hoogstens te lang, in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Route</source>
   <translation>Verbinding</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>All its routes</source>
   <translation>In welke verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Kind of gap</source>
   <translation>Soort onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Over the limit, in m</source>
   <translation>Boven de grens, in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Limit in m</source>
   <translation>Grens in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Land it crosses</source>
   <translation>Wat ze kruist</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Wood in %</source>
   <translation>Bos in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Built-up and roads in %</source>
   <translation>Bebouwing en wegen in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Water in %</source>
   <translation>Water (aandeel in %)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Arable land and fruit in %</source>
   <translation>Akker en fruit in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Grass in %</source>
   <translation>Gras in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Verges and banks in %</source>
   <translation>Bermen en oevers in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Gardens in %</source>
   <translation>Tuinen in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Other land in %</source>
   <translation>Ander land in %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Main manager</source>
   <translation>Belangrijkste beheerder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>All managers</source>
   <translation>Alle beheerders</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Executor</source>
   <translation>Uitvoerder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Cost of the route now</source>
   <translation>Weerstand van de verbinding nu</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Cost with habitat in the gap</source>
   <translation>Weerstand met leefgebied in de onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Importance in ha</source>
   <translation>Belang in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Rank (1 matters most)</source>
   <translation>Rang (1 is het belangrijkst)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>Certain whatever the verges</source>
   <translation>Zeker, ongeacht het bermbeheer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>At the edge of what is known</source>
   <translation>Aan de rand van wat bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_form.py" />
   <source>This algorithm shows where the network of bee landscape is broken. It looks for routes between Bed &amp; Breakfast areas and reports every gap along them as a line, with its length, the land it crosses and who manages that land.

Routes are least-cost routes over the resistance of the land, on cells of 10 m, for the spanning tree of the areas and further pairs within 5 km. Lines of your own are tested instead.

Stone link: stepping stones of at least 0.5 ha of effective habitat, at most 1,000 m apart from edge to edge. Strip link: pieces of land of habitat weight 0.4 or more (no ornamental shrubs), at least 3 m wide and 25 m long, within 50 m of the route, with breaks of at most 100 m, and the stone link besides. Of all ways to link the pieces the one with the fewest metres over the limit is taken, then the one with the fewest metres of break. A stretch through wood is reported as wood, never as a gap.

Gaps. kind: stone, strip or wood. length_m from edge to edge, over_m above limit_m. classes, wood_pct ... other_pct: what the line crosses. manager: from the layer of managers, else by a rule for the class. importance: root of the effective habitat of both ends x (exp(-cost_after / 3000) - exp(-cost_before / 3000)), where the gap becomes habitat. certain: yes where the gap is also there when all ordinary verges are managed ecologically, no where such management closes it, empty where the map has no ordinary verges. edge: yes where unknown land lies within the largest break.

Without classified polygons widths are measured on cells of 1 m, give or take 0.5 m, and not on larger ones (width_basis).</source>
   <translation>Dit algoritme laat zien waar het bijenlandschap onderbroken is. Het zoekt verbindingen tussen Bed &amp; Breakfast-gebieden en meldt elke onderbreking daarin als lijn, met de lengte, het land dat ze kruist en wie dat land beheert.

Verbindingen volgen de weg van de minste weerstand, op cellen van 10 m. Samen rijgen ze alle gebieden aaneen; daar komen andere paren binnen 5 km bij. Eigen lijnen worden in plaats daarvan getoetst.

Stapstenen: stapstenen van minstens 0,5 ha effectief leefgebied, hoogstens 1.000 m uit elkaar, van rand tot rand. Strook: stukken land met een weegfactor van 0,4 of meer (geen sierheesters), minstens 3 m breed en 25 m lang, binnen 50 m van de verbinding, met onderbrekingen van hoogstens 100 m; de stapstenen moeten dan ook kloppen. Van alle manieren om de stukken te verbinden telt die met de minste meters boven de grens, en dan die met de minste meters onderbreking. Een stuk door bos wordt gemeld als bos, nooit als onderbreking.

Onderbrekingen. kind: stone (tussen stapstenen), strip (in de strook) of wood (bos). length_m van rand tot rand, over_m boven limit_m. classes, wood_pct ... other_pct: wat de lijn kruist. manager: uit de laag met beheerders, anders volgens een regel voor de klasse. importance: wortel van het effectieve leefgebied van beide einden x (exp(-cost_after / 3000) - exp(-cost_before / 3000)), als de onderbreking leefgebied wordt. certain: yes als de onderbreking er ook is wanneer alle gewone bermen ecologisch worden beheerd, no als zulk beheer ze dicht, leeg als de kaart geen gewone bermen heeft. edge: yes als er onbekend land dichterbij ligt dan de grootste onderbreking.

Zonder vlakken met klasse wordt de breedte gemeten op cellen van 1 m, met een halve meter speling, en op grotere cellen niet (width_basis).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <source>{layer} has another CRS than {map}: it is warped (nearest).</source>
   <translation>{layer} heeft een ander CRS dan {map}: het wordt omgezet (dichtstbijzijnde cel).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <source>{layer} has no field {field}. Choose the field of the manager or owner; there are: {known}.</source>
   <translation>{layer} heeft geen veld {field}. Kies het veld met de beheerder of eigenaar; er zijn: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <source>Along verges and banks has no effect with an own resistance map.</source>
   <translation>Langs bermen en oevers telt niet bij een eigen weerstandskaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer}: the class {value} is not in the class table; its {area} ha are unknown land.</source>
   <translation>{layer}: de klasse {value} staat niet in de klassentabel; de {area} ha daarvan zijn onbekend land.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <source>{layer}: {count} lines without length are left out.</source>
   <translation>{layer}: {count} lijnen zonder lengte doen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_input.py" />
   <source>{layer}: {read} objects read, {repaired} repaired, {skipped} skipped</source>
   <translation>{layer}: {read} objecten gelezen, {repaired} hersteld, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Routes with a stone link</source>
   <translation>Verbindingen waar de stapstenen kloppen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Routes with a strip link</source>
   <translation>Verbindingen waar de strook klopt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>The gaps, the most important first. A stone gap is longer than the distance between stepping stones allows; a strip gap is longer than a break in a strip may be. Close the stone gaps first.</source>
   <translation>De onderbrekingen, de belangrijkste eerst. Tussen stapstenen is de afstand te groot, of in de strook is een onderbreking te lang. Dicht eerst de onderbrekingen tussen stapstenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>There are no gaps.</source>
   <translation>Er zijn geen onderbrekingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Length</source>
   <translation>Lengte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Over the limit</source>
   <translation>Boven de grens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Certain</source>
   <translation>Zeker</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>At the edge</source>
   <translation>Aan de rand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>There are no routes.</source>
   <translation>Er zijn geen verbindingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Largest gap</source>
   <translation>Grootste onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Through wood</source>
   <translation>Door bos</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/corridorgaps_page.py" />
   <source>Here the only link leads through wood. That is no gap, but open glades and rides help.</source>
   <translation>Hier loopt de enige schakel door bos. Dat is geen onderbreking, maar open plekken en brede paden helpen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Cohesion of habitat (advanced)</source>
   <translation>Samenhang van leefgebied (gevorderd)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>network,connectivity,cohesion,graph,patches,links,pc,iic,ec,conefor,graphab,larch,betweenness,stepping stones,corridors,least cost</source>
   <translation>netwerk,samenhang,verbinding,connectiviteit,graaf,plekken,verbindingen,pc,iic,ec,conefor,graphab,larch,betweenness,stapstenen,corridors,laagste kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Shows which patches form a network that can last, its weakest link, and which patches may not be lost.</source>
   <translation>Laat zien welke plekken een netwerk vormen dat kan blijven bestaan, de zwakste verbinding ervan, en welke plekken niet mogen verdwijnen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Give a layer of patches, or Conefor files with nodes and distances.</source>
   <translation>Geef een laag met plekken, of Conefor-bestanden met knopen en afstanden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>The links come from the Conefor files; the resistance map is not used.</source>
   <translation>De verbindingen komen uit de Conefor-bestanden; de weerstandskaart wordt niet gebruikt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Conefor nodes and distances go together: give both files, or none.</source>
   <translation>Conefor-knopen en -afstanden horen bij elkaar: geef beide bestanden, of geen van beide.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>The link distance ({link} m) is longer than the dispersal distance ({dispersal} m): networks are joined by the longer one.</source>
   <translation>De koppelafstand ({link} m) is langer dan de verbreidingsafstand ({dispersal} m): netwerken worden door de langste gevormd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Reading the patches</source>
   <translation>Plekken lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Finding the links</source>
   <translation>Verbindingen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>Computing the network</source>
   <translation>Netwerk berekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>There are {count} patches: too few for a network.</source>
   <translation>Er zijn {count} plekken: te weinig voor een netwerk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Writing the results</source>
   <translation>Resultaten schrijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>{count} nodes of the Conefor file have no patch with their number, and {others} patches no node; the first stay without geometry, the others are left out.</source>
   <translation>{count} knopen van het Conefor-bestand hebben geen plek met hun nummer, en {others} plekken geen knoop; de eerste blijven zonder geometrie, de andere vallen weg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>{layer} is not in metres: areas are measured in {crs}.</source>
   <translation>{layer} is niet in meters: oppervlakten worden gemeten in {crs}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <location filename="../zoemzone_qgis/processing/habitat/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_input.py" />
   <source>{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped</source>
   <translation>{layer}: {read} vlakken gelezen, {repaired} hersteld, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>{count} features are of another type or basis and take no part</source>
   <translation>{count} objecten zijn van een ander type of een andere basis en doen niet mee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>The weight of a patch is its field {field}, in ha</source>
   <translation>Het gewicht van een plek is haar veld {field}, in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>The weight of a patch is its area in ha</source>
   <translation>Het gewicht van een plek is haar oppervlakte in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>{count} patches have no value in {field}; they weigh 0 ha.</source>
   <translation>{count} plekken hebben geen waarde in {field}; ze wegen 0 ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>{count} pairs of patches overlap: their common land counts twice.</source>
   <translation>{count} paren plekken overlappen: hun gedeelde land telt dubbel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>{count} patches lie outside {layer}: they have no links.</source>
   <translation>{count} plekken liggen buiten {layer}: ze hebben geen verbindingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork.py" />
   <source>There are more than {count} named areas: the gaps between them are not compared. Choose another field with names.</source>
   <translation>Er zijn meer dan {count} gebieden met een naam: de onderbrekingen ertussen worden niet vergeleken. Kies een ander veld met namen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_figures.py" />
   <source>The link distance is {distance} m; it must be 0 m or more.</source>
   <translation>De koppelafstand is {distance} m; die moet 0 m of meer zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_figures.py" />
   <source>{value} in DISTANCES is not a distance. Give numbers in metres above 0, such as 250, 500, 1000.</source>
   <translation>{value} in DISTANCES is geen afstand. Geef getallen in meters groter dan 0, zoals 250, 500, 1000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Patches of habitat</source>
   <translation>Plekken leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Building blocks, or any layer of polygons. May stay empty when nodes and distances come from Conefor files.</source>
   <translation>Bouwstenen, of een andere vlakkenlaag. Mag leeg blijven als knopen en afstanden uit Conefor-bestanden komen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Link distance in metres</source>
   <translation>Koppelafstand in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Patches at most this many metres apart, from edge to edge, form one local area. Empty: of the ecoprofile. With a resistance map: metres x resistance.</source>
   <translation>Plekken die van rand tot rand hooguit zoveel meter uit elkaar liggen, vormen één lokaal gebied. Leeg: van het ecoprofiel. Met een weerstandskaart: meters x weerstand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Dispersal distance in metres</source>
   <translation>Verbreidingsafstand in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Local areas at most this many metres apart form one network. Empty: of the ecoprofile. With a resistance map: metres x resistance.</source>
   <translation>Lokale gebieden die hooguit zoveel meter uit elkaar liggen, vormen één netwerk. Leeg: van het ecoprofiel. Met een weerstandskaart: meters x weerstand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Field with hectares of effective habitat</source>
   <translation>Veld met hectares effectief leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Weight of a patch in ha. Empty: land_effective_ha, else effective_ha, else the area of the polygon.</source>
   <translation>Gewicht van een plek in ha. Leeg: land_effective_ha, anders effective_ha, anders de oppervlakte van het vlak.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Field with names</source>
   <translation>Veld met namen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Names of areas between which the largest gap is told; patches without a name only serve as steps. Empty: the B&amp;B areas of building blocks.</source>
   <translation>Namen van gebieden waartussen de grootste onderbreking gegeven wordt; plekken zonder naam dienen alleen als tussenstap. Leeg: de B&amp;B-gebieden van bouwstenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>B&amp;B areas</source>
   <translation>B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>nearly-B&amp;B areas</source>
   <translation>bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>stepping stones</source>
   <translation>stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>connecting strips</source>
   <translation>verbindende stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>fuel stations</source>
   <translation>bij-tankstations</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Potential: from land cover</source>
   <translation>Potentieel: uit landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Confirmed: stated friendly management</source>
   <translation>Bevestigd: opgegeven bijvriendelijk beheer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Building blocks that take part</source>
   <translation>Bouwstenen die meedoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Counts where the layer has a field type with building blocks.</source>
   <translation>Telt als de laag een veld type met bouwstenen heeft.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Basis</source>
   <translation>Grondslag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Counts where the layer has a field basis. Blocks on potential and on confirmed land overlap, so they are never mixed.</source>
   <translation>Telt als de laag een veld basis heeft. Bouwstenen op potentieel en op bevestigd land overlappen, en worden daarom nooit gemengd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Field with numbers of patches</source>
   <translation>Veld met nummers van plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Whole numbers, each once, as in Conefor files. Empty: field id, else the numbers of the features.</source>
   <translation>Hele getallen, elk één keer, zoals in Conefor-bestanden. Leeg: veld id, anders de nummers van de objecten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>8 neighbours</source>
   <translation>8 richtingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>16 neighbours</source>
   <translation>16 richtingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Resistance map</source>
   <translation>Weerstandskaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Raster of resistance above 0 (1 is habitat), in a CRS in metres; cells without data are barriers. Links then take the way of least cost.</source>
   <translation>Raster met weerstand groter dan 0 (1 is leefgebied), in een CRS in meters; cellen zonder gegevens zijn barrières. Verbindingen nemen dan de weg met de laagste kosten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Neighbours</source>
   <translation>Richtingen van een stap over de weerstandskaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Steps over a resistance map: with 8 neighbours a way can be up to 8.24 % too long, with 16 up to 2.75 %.</source>
   <translation>Stappen over een weerstandskaart: met 8 richtingen kan een weg tot 8,24 % te lang zijn, met 16 tot 2,75 %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Distances to compare</source>
   <translation>Te vergelijken afstanden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Dispersal distances in metres with commas between them; each gives a row in the table.</source>
   <translation>Verbreidingsafstanden in meters met komma's ertussen; elk geeft een rij in de tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Chance to cover the dispersal distance</source>
   <translation>Kans om de verbreidingsafstand te overbruggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Between 0 and 1, without these: 0.05 is 5 %. It sets how fast the chance falls.</source>
   <translation>Tussen 0 en 1, zonder die zelf: 0,05 is 5 %. Bepaalt hoe snel de kans afneemt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Area of the landscape in ha</source>
   <translation>Oppervlakte van het landschap in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Area in ha that PC and IIC are a share of. Empty: they are not computed.</source>
   <translation>Oppervlakte in ha waar PC en IIC een aandeel van zijn. Leeg: ze worden niet berekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Area of a key patch in ha</source>
   <translation>Oppervlakte van een sleutelgebied in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Effective habitat in ha of a local area that carries a network. Empty: of the ecoprofile.</source>
   <translation>Effectief leefgebied in ha van een lokaal gebied dat een netwerk draagt. Leeg: van het ecoprofiel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Number of patches and links with exact importance</source>
   <translation>Aantal plekken en verbindingen met precies belang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>0: all up to 2,000, else the 100 most important. The others then get an upper bound, marked in exact.</source>
   <translation>0: alle tot 2.000, anders de 100 belangrijkste. De andere krijgen dan een bovengrens, te zien in exact.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Conefor nodes to read</source>
   <translation>Te lezen Conefor-knopen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Text file with number and weight in ha of each patch; goes with a distance file.</source>
   <translation>Tekstbestand met nummer en gewicht in ha van elke plek; hoort bij een afstandenbestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Conefor distances to read</source>
   <translation>Te lezen Conefor-afstanden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_form.py" />
   <source>Text file with the numbers of two patches and their distance in metres. The links then come from this file.</source>
   <translation>Tekstbestand met de nummers van twee plekken en hun afstand in meters. De verbindingen komen dan uit dit bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>{layer} holds no polygons. Choose a layer of polygons: the patches of habitat.</source>
   <translation>{layer} bevat geen vlakken. Kies een vlakkenlaag: de plekken leefgebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>{layer} has no field {field}. Choose one of its fields.</source>
   <translation>{layer} heeft geen veld {field}. Kies een van haar velden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>{layer}: feature {feature} has {value} in field {field}. A weight is a number of at least 0: correct it, or choose another field.</source>
   <translation>{layer}: object {feature} heeft {value} in veld {field}. Een gewicht is een getal van minstens 0: verbeter het, of kies een ander veld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>B&amp;B area {number}</source>
   <translation>B&amp;B-gebied {number}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>{layer}: field {field} does not number the patches: it must hold whole numbers, each once.</source>
   <translation>{layer}: veld {field} nummert de plekken niet: het moet hele getallen bevatten, elk één keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_input.py" />
   <source>{layer}: field {field} does not number the patches (whole numbers, each once); the numbers of the features are used.</source>
   <translation>{layer}: veld {field} nummert de plekken niet (hele getallen, elk één keer); de nummers van de objecten worden gebruikt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Effective habitat</source>
   <translation>Effectief leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Patches</source>
   <translation>Plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Networks</source>
   <translation>Netwerken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>{count}, of which {viable} viable</source>
   <translation>{count}, waarvan {viable} duurzaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>{area}, viable</source>
   <translation>{area}, duurzaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>{area}, not viable: {short} short</source>
   <translation>{area}, niet duurzaam: {short} tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Largest network</source>
   <translation>Grootste netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Its weakest link</source>
   <translation>Zwakste verbinding daarvan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Patches whose loss splits a network</source>
   <translation>Plekken waarvan het verlies een netwerk splitst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>m x resistance</source>
   <translation>m x weerstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>{length}, between patches {first} and {second}</source>
   <translation>{length}, tussen plekken {first} en {second}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Not to be lost, with the hectares that would lose contact: {patches}</source>
   <translation>Mogen niet verdwijnen, met de hectares die het contact zouden verliezen: {patches}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Distances are least cost in metres x resistance over the resistance map, between neighbouring patches; over open ground a way on cells is up to {error} % too long.</source>
   <translation>Afstanden zijn de laagste kosten in meters x weerstand over de weerstandskaart, tussen naburige plekken; over open land is een weg over cellen tot {error} % te lang.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Links and distances come from the Conefor files.</source>
   <translation>Verbindingen en afstanden komen uit de Conefor-bestanden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Distances run straight from edge to edge; patches that touch are linked.</source>
   <translation>Afstanden lopen recht van rand tot rand; plekken die elkaar raken zijn verbonden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>PC counts links of at most {dispersal} m ({chance} % of the animals cover that distance), IIC and components links of at most {link} m; networks are joined by links of at most {network} m.</source>
   <translation>PC telt verbindingen van hooguit {dispersal} m ({chance} % van de dieren overbrugt die afstand), IIC en componenten verbindingen van hooguit {link} m; netwerken worden gevormd door verbindingen van hooguit {network} m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>A key patch has {key} ha; a network is viable with a key patch and {some} ha in total, or with {more} ha in total.</source>
   <translation>Een sleutelgebied heeft minstens {key} ha effectief leefgebied; een netwerk is duurzaam met een sleutelgebied en in totaal {some} ha, of met in totaal {more} ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: EC(PC) {pc} ha, EC(IIC) {iic} ha, {count} components</source>
   <translation>Gevorderd: EC(PC) {pc} ha, EC(IIC) {iic} ha, {count} componenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: the importance of {nodes} patches and {links} links is an upper bound (exact: no). Raise the number of exact ones to have more.</source>
   <translation>Gevorderd: het belang van {nodes} plekken en {links} verbindingen is een bovengrens (exact: no). Verhoog het aantal plekken en verbindingen met precies belang om er meer precies te krijgen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: very long ways were left out; the numerator of PC is at most {share} % larger.</source>
   <translation>Gevorderd: zeer lange wegen zijn weggelaten; de teller van PC is hooguit {share} % groter.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>How this was computed</source>
   <translation>Hoe dit berekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>A network is a group of patches that animals can reach from each other.</source>
   <translation>Een netwerk is een groep plekken die dieren van elkaar uit kunnen bereiken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>The {count} largest are shown.</source>
   <translation>De {count} grootste staan hier.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Network</source>
   <translation>Netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Viable</source>
   <translation>Duurzaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Short</source>
   <translation>Tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Weakest link</source>
   <translation>Zwakste verbinding</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>On the watch list</source>
   <translation>Op de bewakingslijst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Nearest network</source>
   <translation>Dichtstbijzijnde netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Patch</source>
   <translation>Plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Loses contact</source>
   <translation>Verliest contact</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>When one of these patches goes, part of its network loses contact with the rest.</source>
   <translation>Als een van deze plekken verdwijnt, verliest een deel van het netwerk het contact met de rest.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Watch list</source>
   <translation>Bewakingslijst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Between patches</source>
   <translation>Tussen plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>On the way from one area to the other on which the largest gap is smallest.</source>
   <translation>Op de weg van het ene gebied naar het andere waarop de grootste onderbreking het kleinst is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Largest gaps between named areas</source>
   <translation>Grootste onderbrekingen tussen gebieden met een naam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Index of connectivity</source>
   <translation>Index van samenhang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Share of the landscape</source>
   <translation>Aandeel van het landschap</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Within patches</source>
   <translation>Binnen plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Over direct links</source>
   <translation>Over directe verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Over steps</source>
   <translation>Over tussenstappen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>EC is the area of one patch that would connect as much habitat as this landscape does. PC hardly rewards a stone on the way between two areas; look at the largest gap and at IIC for that.</source>
   <translation>EC is de oppervlakte van één plek die even veel leefgebied zou verbinden als dit landschap. PC beloont een stapsteen tussen twee gebieden nauwelijks; kijk daarvoor naar de grootste onderbreking en naar IIC.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: indices</source>
   <translation>Gevorderd: indices</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Loss of EC</source>
   <translation>Verlies aan EC</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>as a step</source>
   <translation>als tussenstap</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Exact</source>
   <translation>Precies</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: most important patches</source>
   <translation>Gevorderd: belangrijkste plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Dispersal distance</source>
   <translation>Verbreidingsafstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>In each row links of at most that distance count, for all figures.</source>
   <translation>In elke rij tellen verbindingen van hooguit die afstand, voor alle cijfers.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_page.py" />
   <source>Advanced: figures per distance</source>
   <translation>Gevorderd: cijfers per afstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>This algorithm shows how habitat hangs together: which patches form a network, whether it is large enough to last, which link is the weakest, and which patches may not be lost.

Distances run from edge to edge; patches that touch keep their link. Patches at most the link distance apart form a local area, local areas at most the dispersal distance apart a network; at most counts. A local area with the hectares of a key patch is a key patch. A network is viable with a key patch and 1.5 x its hectares in total, or with 2 x in total. Its weakest link is the longest that it needs to hang together. The watch list names patches whose loss splits their network (splits_ha: hectares that lose contact).

Weight of a patch: its effective habitat in ha. Of building blocks those of one basis take part; fuel stations only when chosen.

With a resistance map links take the way of least cost between neighbouring patches, and distances are metres x resistance. With Conefor files the links come from there; with the patches given, too, they are matched by number.

Advanced: chance to cover a distance p(d) = exp(-alpha d), 5 % at the dispersal distance. PC (probability of connectivity) counts links up to the dispersal distance, the best way through patches, and all pairs; IIC (integral index) and components count links up to the link distance. EC is the area in ha of one patch that would connect as much. dpc_pct and diic_pct: what the index loses without the patch or link, split in dpc_intra_pct (within the patch), dpc_flux_pct (its own links) and dpc_connector_pct (as step for others); dec_ha: the loss of EC. flux: weight of other patches that is reached; betweenness: traffic between others that passes; cohesion_ha: sum of weight x exp(-d / dispersal distance). Where exact is no, a figure is at most what it says.

A stone on the way between two areas hardly raises PC: judge it by largest gap and IIC.</source>
   <translation>Dit algoritme laat zien hoe leefgebied samenhangt: welke plekken een netwerk vormen, of het groot genoeg is om te blijven bestaan, welke verbinding de zwakste is, en welke plekken niet mogen verdwijnen.

Afstanden lopen van rand tot rand; plekken die elkaar raken zijn verbonden. Plekken die hooguit de koppelafstand uit elkaar liggen vormen een lokaal gebied, lokale gebieden die hooguit de verbreidingsafstand uit elkaar liggen een netwerk; de grens zelf telt mee. Een lokaal gebied met de hectares van een sleutelgebied is een sleutelgebied. Een netwerk is duurzaam met een sleutelgebied en in totaal 1,5 x de hectares daarvan, of met in totaal 2 x. De zwakste verbinding is de langste sprong die nodig is om het netwerk bij elkaar te houden. De bewakingslijst noemt plekken waarvan het verlies hun netwerk splitst (splits_ha: hectares die het contact verliezen).

Gewicht van een plek: haar effectieve leefgebied in ha. Van bouwstenen doen die van één basis mee; bij-tankstations alleen als u ze kiest.

Met een weerstandskaart nemen verbindingen de weg met de laagste kosten tussen naburige plekken, en zijn afstanden meters x weerstand. Met Conefor-bestanden komen de verbindingen daaruit; geeft u ook de plekken, dan worden ze op nummer gekoppeld.

Gevorderd: kans om een afstand te overbruggen p(d) = exp(-alpha d), 5 % bij de verbreidingsafstand. PC (kans op verbinding) telt verbindingen tot de verbreidingsafstand, de beste weg via plekken, en alle paren; IIC (integrale index) en componenten tellen verbindingen tot de koppelafstand. EC is de oppervlakte in ha van één plek die even veel zou verbinden. dpc_pct en diic_pct: wat de index verliest zonder de plek of verbinding, verdeeld in dpc_intra_pct (binnen de plek), dpc_flux_pct (haar eigen verbindingen) en dpc_connector_pct (als tussenstap voor andere); dec_ha: het verlies aan EC. flux: gewicht van andere plekken dat bereikt wordt; betweenness: verkeer tussen andere dat er langs komt; cohesion_ha: som van gewicht x exp(-d / verbreidingsafstand). Waar exact no is, is een cijfer hooguit wat er staat.

Een stapsteen tussen twee gebieden verhoogt PC nauwelijks: beoordeel hem naar grootste onderbreking en IIC.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Patches with figures</source>
   <translation>Plekken met cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>The patches with their network, whether it is viable, and the hectares that lose contact when the patch goes; further on the indices.</source>
   <translation>De plekken met hun netwerk, of dat duurzaam is, en de hectares die het contact verliezen als de plek verdwijnt; verderop de indices.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Links</source>
   <translation>Verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Links within the dispersal distance, from edge to edge, with their importance; the weakest link of each network is marked.</source>
   <translation>Verbindingen binnen de verbreidingsafstand, van rand tot rand, met hun belang; de zwakste verbinding van elk netwerk is gemerkt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Dispersal area</source>
   <translation>Verbreidingsgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>The land within the dispersal distance of each component, as polygons.</source>
   <translation>Het land binnen de verbreidingsafstand van elke component, als vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Table with the hectares of each network, what it lacks, and its weakest link.</source>
   <translation>Tabel met de hectares van elk netwerk, het tekort en de zwakste verbinding.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Table with the largest gap in metres on the best way between any two named areas.</source>
   <translation>Tabel met de grootste onderbreking in meters op de beste weg tussen elke twee gebieden met een naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Figures per distance</source>
   <translation>Cijfers per afstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Table with networks and indices for each of the distances to compare.</source>
   <translation>Tabel met netwerken en indices voor elk van de te vergelijken afstanden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Text files (*.txt)</source>
   <translation>Tekstbestanden (*.txt)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Summary</source>
   <translation>Samenvatting</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Page with the networks, the watch list and, further on, the indices.</source>
   <translation>Pagina met de netwerken, de bewakingslijst en, verderop, de indices.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML-bestanden (*.html)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Conefor nodes</source>
   <translation>Conefor-knopen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Text file with number and weight of each patch, to check the indices with Conefor.</source>
   <translation>Tekstbestand met nummer en gewicht van elke plek, om de indices met Conefor te controleren.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Conefor distances</source>
   <translation>Conefor-afstanden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Text file with the distance of each link, to check the indices with Conefor.</source>
   <translation>Tekstbestand met de afstand van elke verbinding, om de indices met Conefor te controleren.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of patches</source>
   <translation>Aantal plekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Effective habitat in ha</source>
   <translation>Effectief leefgebied in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of links</source>
   <translation>Aantal verbindingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of networks</source>
   <translation>Aantal netwerken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of viable networks</source>
   <translation>Aantal duurzame netwerken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Effective habitat of the largest network in ha</source>
   <translation>Effectief leefgebied van het grootste netwerk in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of patches whose loss splits a network</source>
   <translation>Aantal plekken waarvan het verlies een netwerk splitst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Largest gap between patches in metres</source>
   <translation>Grootste onderbreking tussen plekken in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of components</source>
   <translation>Aantal componenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>EC(PC) in hectares</source>
   <translation>EC(PC) in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>EC(IIC) in hectares</source>
   <translation>EC(IIC) in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>PC, probability of connectivity</source>
   <translation>PC, kans op verbinding</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>IIC, integral index of connectivity</source>
   <translation>IIC, integrale index van samenhang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Numerator of PC</source>
   <translation>Teller van PC</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Numerator of IIC</source>
   <translation>Teller van IIC</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of the patch</source>
   <translation>Nummer van de plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Effective habitat of the network in ha</source>
   <translation>Effectief leefgebied van het netwerk in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Viable network</source>
   <translation>Duurzaam netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Loses contact when the patch goes, in ha</source>
   <translation>Verliest contact als de plek verdwijnt, in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Key patch</source>
   <translation>Sleutelgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Local area</source>
   <translation>Lokaal gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Effective habitat of the local area in ha</source>
   <translation>Effectief leefgebied van het lokale gebied in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Area in ha</source>
   <translation>Oppervlakte in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Weight in ha</source>
   <translation>Gewicht in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Cohesion in ha</source>
   <translation>Samenhang in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of the component</source>
   <translation>Nummer van de component</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Loss of EC without the patch in ha</source>
   <translation>Verlies aan EC zonder de plek in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dPC in percent</source>
   <translation>dPC in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dPC within the patch in percent</source>
   <translation>dPC binnen de plek in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dPC of its own links in percent</source>
   <translation>dPC van haar eigen verbindingen in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dPC as a step for others in percent</source>
   <translation>dPC als tussenstap voor andere in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dIIC in percent</source>
   <translation>dIIC in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dIIC within the patch in percent</source>
   <translation>dIIC binnen de plek in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dIIC of its own links in percent</source>
   <translation>dIIC van haar eigen verbindingen in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>dIIC as a step for others in percent</source>
   <translation>dIIC als tussenstap voor andere in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Dispersal flux in ha</source>
   <translation>Verbreidingsstroom in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Betweenness in ha x ha</source>
   <translation>Doorgaand verkeer in ha x ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Importance is exact</source>
   <translation>Belang is precies</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>From patch</source>
   <translation>Van plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>To patch</source>
   <translation>Naar plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Cost in m x resistance</source>
   <translation>Kosten in m x weerstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Weakest link of the network</source>
   <translation>Zwakste verbinding van het netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Needed to hang together</source>
   <translation>Nodig om samen te hangen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Short of a viable network in ha</source>
   <translation>Tekort tot een duurzaam netwerk in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of local areas</source>
   <translation>Aantal lokale gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Number of key patches</source>
   <translation>Aantal sleutelgebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Patches in key patches</source>
   <translation>Plekken in sleutelgebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Weakest link from patch</source>
   <translation>Zwakste verbinding van plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Weakest link to patch</source>
   <translation>Zwakste verbinding naar plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Length of the weakest link in m</source>
   <translation>Lengte van de zwakste verbinding in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Patches on the watch list</source>
   <translation>Plekken op de bewakingslijst</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Distance to the nearest network in m</source>
   <translation>Afstand tot het dichtstbijzijnde netwerk in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Dispersal distance in m</source>
   <translation>Verbreidingsafstand in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Share of PC within patches in percent</source>
   <translation>Aandeel van PC binnen plekken in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Share of PC over direct links in percent</source>
   <translation>Aandeel van PC over directe verbindingen in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Share of PC over steps in percent</source>
   <translation>Aandeel van PC over tussenstappen in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Within the dispersal distance</source>
   <translation>Binnen de verbreidingsafstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Gap from patch</source>
   <translation>Onderbreking van plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Gap to patch</source>
   <translation>Onderbreking naar plek</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_results.py" />
   <source>Land within reach in ha</source>
   <translation>Land binnen bereik in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_write.py" />
   <source>Fields of the patches that were renamed: {fields}</source>
   <translation>Velden van de plekken die een andere naam kregen: {fields}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_write.py" />
   <source>Cohesion of habitat</source>
   <translation>Samenhang van leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/habitatnetwork_write.py" />
   <source>Cohesion of habitat: {layer}</source>
   <translation>Samenhang van leefgebied: {layer}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Stepping stones that close a gap</source>
   <translation>Stapstenen die een onderbreking dichten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>stepping stones,gap,corridor,chain,parcels,cheapest,budget,strip,verges,shortest path,bees</source>
   <translation>stapstenen,onderbreking,corridor,keten,percelen,goedkoopste,budget,strook,bermen,kortste pad,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Finds the parcels that together close a gap at the least cost, or what gap remains.</source>
   <translation>Zoekt de percelen die samen een onderbreking dichten tegen de laagste kosten, of wat er open blijft.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>The largest break of a strip ({gap} m) cannot be larger than the distance between stones ({stone} m).</source>
   <translation>De grootste onderbreking van een strook ({gap} m) kan niet groter zijn dan de afstand tussen stapstenen ({stone} m).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Reading gaps and parcels</source>
   <translation>Onderbrekingen en percelen lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Looking for chains of parcels</source>
   <translation>Ketens van percelen zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Looking at what the parcels could carry</source>
   <translation>Bekijken wat de percelen kunnen dragen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Stone link: {fit} of {count} parcels could carry a stone; {closed} gaps can be closed, {open} stay open</source>
   <translation>Stapstenen: {fit} van {count} percelen kunnen een stapsteen dragen; {closed} onderbrekingen zijn te dichten, {open} blijven open</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>Strip link: {fit} of {count} parcels could carry a piece of strip; {closed} gaps can be closed, {open} stay open</source>
   <translation>Strook: {fit} van {count} percelen kunnen een stuk strook dragen; {closed} onderbrekingen zijn te dichten, {open} blijven open</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>{count} times a gap keeps the rules of a target already: nothing is needed there</source>
   <translation>{count} keer voldoet een onderbreking al aan de regels van een doel: daar is niets nodig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones.py" />
   <source>No chain of parcels closes a gap. The table says what remains and which parcel helps most.</source>
   <translation>Geen keten van percelen dicht een onderbreking. De tabel zegt wat overblijft en welk perceel het meeste helpt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>This algorithm finds the parcels that close a gap in the bee landscape at the least cost, for two targets.

Stone link: a chain of parcels that could each carry a stepping stone (0.5 ha of effective habitat or more), with hops of at most 1,000 m from edge to edge.
Strip link: a chain of parcels that could each carry a piece of strip (3 m wide and 25 m long or more), with hops of at most 100 m, and a stone at least every 1,000 m. A stone counts in the chain, or within 100 m of it. The ends of the gap count as stones.

Building blocks that are there already take part at no cost. An end of a gap is the block that it touches, else the end of its line. Stretches of wood (kind wood) are no gaps and are left out.

The cheapest chain is found exactly: no set of parcels that keeps the rules costs less. The next best chains are those in which every parcel is needed. With a budget only chains count that cost no more; the budget is for one gap, not for all together. Without a field of costs the usable area counts, in ha.

With a habitat map the usable area is the parcel without water, buildings, paving, wood, gardens and other land that cannot become herb-rich; land that is habitat already counts as it is. Without a map the whole parcel is usable.

Where no chain is found, the table says what gap remains: the smallest largest hop that can be reached (remains_m), with which parcels and at what cost, and which single parcel shortens the gap most (chain 0 in the layer). lacks says what lacks: hop (a hop stays too large) or stone (the hops are short enough, but stones are too far apart; remains_stone_m is what remains between them, to within 1 m).

Fields of the parcels: gap, kind, target (stone or strip), chain (1 is the cheapest), rank (over all chains, by gain), position in the chain, parcel, cost with its unit, usable_ha, effective_ha (what it could carry), hop_before_m, hop_after_m, chain_parcels, chain_cost, largest_hop_m, importance and gain (importance of the gap per EUR 1,000, or per ha).

Layers are reprojected to the CRS of the gaps; gaps in degrees are measured in the CRS of the parcels or RD New.</source>
   <translation>Dit algoritme zoekt de percelen die een onderbreking in het bijenlandschap dichten tegen de laagste kosten, voor twee doelen.

Stapstenen: een keten van percelen die elk een stapsteen kunnen dragen (minstens 0,5 ha effectief leefgebied), met sprongen van hoogstens 1.000 m van rand tot rand.
Strook: een keten van percelen die elk een stuk strook kunnen dragen (minstens 3 m breed en 25 m lang), met sprongen van hoogstens 100 m, en minstens elke 1.000 m een stapsteen. Een stapsteen telt als hij in de keten zit of er hoogstens 100 m vandaan ligt. De einden van de onderbreking tellen als stapsteen.

Bouwstenen die er al zijn doen zonder kosten mee. Een einde van een onderbreking is de bouwsteen die het raakt, anders het einde van de lijn. Stukken bos (soort wood) zijn geen onderbreking en blijven weg.

De goedkoopste keten is exact: geen enkele groep percelen die aan de regels voldoet kost minder. De volgende ketens zijn die waarin elk perceel nodig is. Met een budget tellen alleen ketens die niet meer kosten; het budget is voor één onderbreking, niet voor alle samen. Zonder veld met kosten telt de bruikbare oppervlakte, in ha.

Met een leefgebiedenkaart is de bruikbare oppervlakte het perceel zonder water, gebouwen, verharding, bos, tuinen en ander land dat niet bloemrijk kan worden; land dat al leefgebied is telt zoals het is. Zonder kaart is het hele perceel bruikbaar.

Als er geen keten is, zegt de tabel welke onderbreking overblijft: hoe klein de grootste sprong te krijgen is (remains_m), met welke percelen en tegen welke kosten, en welk perceel alleen de onderbreking het meest verkort (keten 0 in de laag). lacks zegt wat ontbreekt: hop (een sprong blijft te groot) of stone (de sprongen zijn klein genoeg, maar de stapstenen liggen te ver uiteen; remains_stone_m is wat ertussen overblijft, op 1 m nauwkeurig).

Velden van de percelen: gap (onderbreking), kind (soort), target (doel: stone of strip), chain (keten; 1 is de goedkoopste), rank (rang over alle ketens, naar winst), position (plaats in de keten), parcel (perceel), cost (kosten) met de eenheid, usable_ha (bruikbaar), effective_ha (wat het kan dragen), hop_before_m en hop_after_m (sprong ervoor en erna), chain_parcels, chain_cost, largest_hop_m (grootste sprong), importance (belang) en gain (belang van de onderbreking per 1.000 euro, of per ha).

Lagen worden omgezet naar het CRS van de onderbrekingen; onderbrekingen in graden worden gemeten in het CRS van de percelen of RD New.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Gaps found by Missing links in the bee network, or lines drawn across a gap.</source>
   <translation>Onderbrekingen uit Ontbrekende schakels in het bijennetwerk, of lijnen die over een onderbreking zijn getekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Parcels, verges or green objects that could carry the next piece.</source>
   <translation>Percelen, bermen of groenobjecten die het volgende stuk kunnen dragen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Cost of a parcel</source>
   <translation>Kosten van een perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Field with the cost in EUR; parcels without a cost take no part. Empty: the usable area in ha.</source>
   <translation>Veld met de kosten in euro; percelen zonder kosten doen niet mee. Leeg: de bruikbare oppervlakte in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Budget for one gap</source>
   <translation>Budget per onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>In EUR, or in ha when there is no field of costs. Empty: no limit.</source>
   <translation>In euro, of in ha als er geen veld met kosten is. Leeg: geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Blocks that are there already. They take part at no cost.</source>
   <translation>Bouwstenen die er al zijn. Ze doen zonder kosten mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>To leave out water, buildings, paving and wood. Empty: all of a parcel is usable.</source>
   <translation>Om water, gebouwen, verharding en bos weg te laten. Leeg: een perceel is helemaal bruikbaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Stone link and strip link</source>
   <translation>Stapstenen en strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Target</source>
   <translation>Doel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>What the chain of parcels must become. In scripts: both, stone or strip.</source>
   <translation>Wat de keten van percelen moet worden. In scripts: both, stone of strip.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Next best chains</source>
   <translation>Volgende ketens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>How many chains to find besides the cheapest.</source>
   <translation>Hoeveel ketens er naast de goedkoopste worden gezocht.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Search distance (m)</source>
   <translation>Zoekafstand (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>How far from the line of a gap parcels are looked for, in metres. Empty: 500 m for a strip link, the distance between stones for a stone link.</source>
   <translation>Tot hoe ver van de lijn van een onderbreking percelen worden gezocht, in meters. Leeg: 500 m voor een strook, de afstand tussen stapstenen voor stapstenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Chains of parcels</source>
   <translation>Ketens van percelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>The parcels of each chain that closes a gap; where there is none, the parcel that helps most alone.</source>
   <translation>De percelen van elke keten die een onderbreking dicht; is er geen, dan het perceel dat alleen het meeste helpt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>For each gap and target: closed or not, at what cost, and what remains. Also as a spreadsheet (XLSX).</source>
   <translation>Per onderbreking en doel: gedicht of niet, tegen welke kosten, en wat overblijft. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Chains found</source>
   <translation>Gevonden ketens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Gaps closed by a stone link</source>
   <translation>Onderbrekingen gedicht met stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Gaps closed by a strip link</source>
   <translation>Onderbrekingen gedicht met een strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Gaps that stay open for a stone link</source>
   <translation>Onderbrekingen die open blijven voor stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Gaps that stay open for a strip link</source>
   <translation>Onderbrekingen die open blijven voor een strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Gaps that stay open for a target</source>
   <translation>Onderbrekingen die open blijven voor een doel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Cost of the cheapest chains, each parcel once</source>
   <translation>Kosten van de goedkoopste ketens, elk perceel één keer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Cost of the cheapest stone links, each parcel once</source>
   <translation>Kosten van de goedkoopste stapstenen, elk perceel één keer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_form.py" />
   <source>Cost of the cheapest strip links, each parcel once</source>
   <translation>Kosten van de goedkoopste stroken, elk perceel één keer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_gaps.py" />
   <source>{layer}: {count} stretches of wood are no gaps and are left out</source>
   <translation>{layer}: {count} stukken bos zijn geen onderbreking en blijven weg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_gaps.py" />
   <source>{layer}: {count} gaps have no length, no line or several lines and are left out.</source>
   <translation>{layer}: {count} onderbrekingen hebben geen lengte, geen lijn of meer lijnen en blijven weg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_gaps.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_gaps.py" />
   <source>{layer} holds no gap to close.</source>
   <translation>{layer} bevat geen onderbreking om te dichten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_parcels.py" />
   <source>{layer}: parcel {parcel} costs {cost}. A cost must be zero or more: correct the field {field}.</source>
   <translation>{layer}: perceel {parcel} kost {cost}. Kosten zijn nul of meer: verbeter het veld {field}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_parcels.py" />
   <source>{layer}: the cost of {count} parcels is not known; they take no part: {names}</source>
   <translation>{layer}: van {count} percelen zijn de kosten niet bekend; ze doen niet mee: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_parcels.py" />
   <source>{layer}: {count} parcels without a usable shape are left out</source>
   <translation>{layer}: {count} percelen zonder bruikbare vorm zijn weggelaten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_parcels.py" />
   <source>No parcel of {layer} lies near a gap. Do the layers lie in the same place?</source>
   <translation>Geen perceel van {layer} ligt bij een onderbreking. Liggen de lagen op dezelfde plek?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Number of the gap</source>
   <translation>Nummer van de onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Target: stone link or strip link</source>
   <translation>Doel: stapstenen of strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Chain (1 is the cheapest)</source>
   <translation>Keten (1 is de goedkoopste)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Place in the chain</source>
   <translation>Plaats in de keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Unit of cost</source>
   <translation>Eenheid van de kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Usable area (ha)</source>
   <translation>Bruikbare oppervlakte (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Effective habitat it could carry (ha)</source>
   <translation>Effectief leefgebied dat het kan dragen (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Hop before it (m)</source>
   <translation>Sprong ervoor (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Hop after it (m)</source>
   <translation>Sprong erna (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Parcels in the chain</source>
   <translation>Percelen in de keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Cost of the chain</source>
   <translation>Kosten van de keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Largest hop (m)</source>
   <translation>Grootste sprong (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Importance of the gap</source>
   <translation>Belang van de onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Gain per EUR 1,000 or per ha</source>
   <translation>Winst per 1.000 euro of per ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Closed</source>
   <translation>Gedicht</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Which parcels</source>
   <translation>Welke percelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Cost without a budget</source>
   <translation>Kosten zonder budget</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Largest hop now (m)</source>
   <translation>Grootste sprong nu (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>What lacks</source>
   <translation>Wat ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Largest hop that remains (m)</source>
   <translation>Grootste sprong die overblijft (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Distance between stones that remains (m)</source>
   <translation>Afstand tussen stapstenen die overblijft (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Cost of what remains</source>
   <translation>Kosten van wat overblijft</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Parcels for what remains</source>
   <translation>Percelen voor wat overblijft</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Parcel that helps most alone</source>
   <translation>Perceel dat alleen het meeste helpt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Cost of that parcel</source>
   <translation>Kosten van dat perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/corridors/steppingstones_rows.py" />
   <source>Largest hop with that parcel (m)</source>
   <translation>Grootste sprong met dat perceel (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Class code</source>
   <translation>Klassecode</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Name in Dutch</source>
   <translation>Nederlandse naam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Name in English</source>
   <translation>Engelse naam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share (%)</source>
   <translation>Aandeel (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Confidence (%)</source>
   <translation>Betrouwbaarheid (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Food, {season} (m2 of best meadow)</source>
   <translation>Voedselaanbod, {season} (m2 van de beste weide)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Effective habitat (ha)</source>
   <translation>Effectief leefgebied (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Shortfall (m2)</source>
   <translation>Tekort (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Food all year (0-1)</source>
   <translation>Voedsel het jaar rond (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Weakest season</source>
   <translation>Krapste seizoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Nests in the ground (m2)</source>
   <translation>Bodemnesten (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Nests in cavities and stems (m2)</source>
   <translation>Nesten in holten en stengels (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Nests of bumblebees (m2)</source>
   <translation>Hommelnesten (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Land for larvae of hoverflies (m2)</source>
   <translation>Land voor larven van zweefvliegen (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Known land (%)</source>
   <translation>Bekend land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Flag</source>
   <translation>Merkteken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Need met, {season} (%)</source>
   <translation>Behoefte gedekt, {season} (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Number of the site</source>
   <translation>Nummer van de locatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Status</source>
   <translation>Oordeel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Status in words</source>
   <translation>Oordeel in woorden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share of habitat within 1 km2 (%)</source>
   <translation>Aandeel leefgebied binnen 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Share of core habitat (%)</source>
   <translation>Aandeel kerngebied (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Need met over the year (%)</source>
   <translation>Behoefte gedekt over het jaar (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Radius (m)</source>
   <translation>Straal (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Effective habitat within {radius} m (m2)</source>
   <translation>Effectief leefgebied binnen {radius} m (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share of habitat within {radius} m (%)</source>
   <translation>Aandeel leefgebied binnen {radius} m (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Known land within {radius} m (%)</source>
   <translation>Bekend land binnen {radius} m (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Food within {radius} m, {season} (m2 of best meadow)</source>
   <translation>Voedselaanbod binnen {radius} m, {season} (m2 van de beste weide)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Kind of building block</source>
   <translation>Soort bouwsteen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Basis: potential or confirmed</source>
   <translation>Basis: potentieel of bevestigd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Which nests lack</source>
   <translation>Welke nesten ontbreken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Effective habitat of all its land (ha)</source>
   <translation>Effectief leefgebied van al het land (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share of habitat in the best circle (%)</source>
   <translation>Aandeel leefgebied in de beste cirkel (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Effective habitat in the best circle (ha)</source>
   <translation>Effectief leefgebied in de beste cirkel (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Centre of the best circle, x (m)</source>
   <translation>Middelpunt van de beste cirkel, x (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Centre of the best circle, y (m)</source>
   <translation>Middelpunt van de beste cirkel, y (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Mean width (m)</source>
   <translation>Gemiddelde breedte (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>What the width was measured on</source>
   <translation>Waarop de breedte is gemeten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share within 10 m of sprayed land (%)</source>
   <translation>Aandeel binnen 10 m van gespoten land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share within 50 m of sprayed land (%)</source>
   <translation>Aandeel binnen 50 m van gespoten land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Number of the chain</source>
   <translation>Nummer van de keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/report/page.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>between stepping stones</source>
   <translation>tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>in the strip</source>
   <translation>in de strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>through wood</source>
   <translation>door bos</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>wood</source>
   <translation>bos</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>begin of the line</source>
   <translation>begin van de lijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>end of the line</source>
   <translation>einde van de lijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Keep</source>
   <translation>Behouden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Complete</source>
   <translation>Compleet maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>New</source>
   <translation>Nieuw</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Fuel station</source>
   <translation>Bij-tankstation</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Improve management</source>
   <translation>Beheer verbeteren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Municipality or district</source>
   <translation>Gemeente of wijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Area (ha)</source>
   <translation>Oppervlakte (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Habitat that measures can add (ha)</source>
   <translation>Leefgebied dat maatregelen kunnen toevoegen (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Shortfall of the best circle (ha)</source>
   <translation>Tekort van de beste cirkel (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Parcels with an option</source>
   <translation>Percelen met een maatregeloptie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Measure</source>
   <translation>Maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Known land (ha)</source>
   <translation>Bekend land (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>{zone} (ha)</source>
   <translation>{zone} (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Code</source>
   <translation>Gemeentecode</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Rank by share of habitat</source>
   <translation>Rang naar aandeel leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Known from coarse land cover only (%)</source>
   <translation>Alleen bekend van grove bodembedekking (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Effective habitat, share of known land (%)</source>
   <translation>Effectief leefgebied, aandeel van het bekende land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Land with 10 % habitat within 1 km2 (%)</source>
   <translation>Land met 10 % leefgebied binnen 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Food all year, mean of the land (0-1)</source>
   <translation>Voedsel het hele jaar, gemiddeld over het land (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>B&amp;B areas (ha)</source>
   <translation>B&amp;B-gebieden (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Nearly-B&amp;B areas</source>
   <translation>Bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Nearly-B&amp;B areas (ha)</source>
   <translation>Bijna-B&amp;B-gebieden (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Stepping stones</source>
   <translation>Stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Stepping stones (ha)</source>
   <translation>Stapstenen (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Fuel stations</source>
   <translation>Bij-tankstations</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Fuel stations (ha)</source>
   <translation>Bij-tankstations (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Strips</source>
   <translation>Stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Strips (ha)</source>
   <translation>Stroken (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Blocks shared across a border</source>
   <translation>Bouwstenen die over een grens liggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Shared with, in Dutch</source>
   <translation>Gedeeld met, in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Shared with, in English</source>
   <translation>Gedeeld met, in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Gaps between stepping stones</source>
   <translation>Onderbrekingen tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Gaps between stepping stones (m)</source>
   <translation>Onderbrekingen tussen stapstenen (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Gaps in strips (m)</source>
   <translation>Onderbrekingen in stroken (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Longest gap, also beyond the border (m)</source>
   <translation>Langste onderbreking, ook over de grens (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Known land that depends on missing data (ha)</source>
   <translation>Bekend land dat afhangt van ontbrekende gegevens (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Known land that depends on missing data (%)</source>
   <translation>Bekend land dat afhangt van ontbrekende gegevens (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Known land with less than 75 % known around it (%)</source>
   <translation>Bekend land waarvan de omgeving minder dan 75 % bekend is (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Measures of the plan</source>
   <translation>Maatregelen van het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share of the plan's cost (%)</source>
   <translation>Aandeel in de kosten van het plan (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Share of the land (%)</source>
   <translation>Aandeel in het land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>Data around</source>
   <translation>Gegevens eromheen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>In short, in Dutch</source>
   <translation>In het kort, in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>In short, in English</source>
   <translation>In het kort, in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>habitat</source>
   <translation>leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>nest sites</source>
   <translation>nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>food in a season</source>
   <translation>voedsel in een seizoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>core habitat</source>
   <translation>kernleefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>food</source>
   <translation>voedsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>a shorter hop</source>
   <translation>een kortere sprong</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>a stepping stone</source>
   <translation>een stapsteen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>stone link</source>
   <translation>stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>strip link</source>
   <translation>strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>no link</source>
   <translation>geen verbinding</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>the whole unit</source>
   <translation>het hele vlak</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>a strip along the edge</source>
   <translation>een strook langs de rand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>a share of the unit</source>
   <translation>een deel van het vlak</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>piece of strip</source>
   <translation>stuk strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>own land</source>
   <translation>eigen grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>own land, leased out</source>
   <translation>eigen grond, verpacht</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>other authority</source>
   <translation>andere overheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>private owner</source>
   <translation>particulier</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>always</source>
   <translation>altijd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>never</source>
   <translation>nooit</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>promised</source>
   <translation>toegezegd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>top</source>
   <translation>bovenaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>good</source>
   <translation>goed</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>possible</source>
   <translation>mogelijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>potential</source>
   <translation>potentieel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>confirmed</source>
   <translation>bevestigd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>too little habitat</source>
   <translation>te weinig leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>nearly enough habitat</source>
   <translation>bijna genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>enough habitat</source>
   <translation>genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>in the ground</source>
   <translation>in de grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>in cavities and stems</source>
   <translation>in holtes en stengels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>of bumblebees</source>
   <translation>van hommels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>for larvae of hoverflies</source>
   <translation>voor larven van zweefvliegen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>cells</source>
   <translation>cellen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>width not measured</source>
   <translation>breedte niet gemeten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>less than 75 % known</source>
   <translation>minder dan 75 % bekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>known from coarse land cover</source>
   <translation>bekend van grove bodembedekking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>some land without data around</source>
   <translation>deels land zonder gegevens eromheen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/fieldnames.py" />
   <source>less than 75 % known around</source>
   <translation>minder dan 75 % bekend eromheen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/blockinput.py" />
   <source>{layer} has cells of {cell} m. Building blocks need a habitat map with cells of 10 m or less; from coarser land cover the share of habitat can be mapped, but no Bed &amp; Breakfast area.</source>
   <translation>{layer} heeft cellen van {cell} m. Voor bouwstenen is een leefgebiedenkaart nodig met cellen van 10 m of kleiner; uit grover landgebruik volgt wel het aandeel leefgebied, maar geen Bed &amp; Breakfast-gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/blockinput.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{layer} does not lie on the cells of {map}: it is warped (nearest).</source>
   <translation>{layer} ligt niet op de cellen van {map}: de laag wordt omgezet naar die cellen (dichtstbijzijnde cel).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Building blocks of the bee landscape</source>
   <translation>Bouwstenen van het bijenlandschap</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>bed and breakfast,b&amp;b,habitat,patches,stepping stones,fuel stations,strips,verges,bees,10 ha,1 km2</source>
   <translation>bed and breakfast,b&amp;b,leefgebied,bouwstenen,stapstenen,bij-tankstations,stroken,bermen,bijen,10 ha,1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Finds Bed &amp; Breakfast areas, nearly-B&amp;B areas, stepping stones, fuel stations and connecting strips.</source>
   <translation>Zoekt Bed &amp; Breakfast-gebieden, bijna-B&amp;B-gebieden, stapstenen, bij-tankstations en verbindende stroken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Looking for sprayed land</source>
   <translation>Zoeken naar gespoten land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Finding building blocks from land cover</source>
   <translation>Bouwstenen zoeken op grond van het landgebruik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Finding building blocks on confirmed land</source>
   <translation>Bouwstenen zoeken op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>Part of {layer} is known from CORINE, LGN or OSM only. It counts as food around blocks, but is no block itself: that land cover is too coarse.</source>
   <translation>Een deel van {layer} is alleen bekend uit CORINE, LGN of OSM. Het telt als voedsel rond bouwstenen, maar is zelf geen bouwsteen: dat landgebruik is te grof.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>{layer} holds no habitat of ecoprofile {profile}.</source>
   <translation>{layer} bevat geen leefgebied van ecoprofiel {profile}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>The best circle of 1 km2 holds {held} ha of effective habitat of one chain, {short} ha short of a Bed &amp; Breakfast area; its centre is {x}, {y}</source>
   <translation>De beste cirkel van 1 km2 bevat {held} ha effectief leefgebied van één keten, {short} ha te weinig voor een Bed &amp; Breakfast-gebied; het middelpunt is {x}, {y}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>There are no building blocks; the result is empty.</source>
   <translation>Er zijn geen bouwstenen; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>{count} blocks lie partly within {distance} m of sprayed land</source>
   <translation>{count} bouwstenen liggen voor een deel binnen {distance} m van gespoten land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks.py" />
   <source>{count} blocks are flagged: less than {share} % of their best circle is known.</source>
   <translation>{count} bouwstenen hebben een merkteken: van hun beste cirkel is minder dan {share} % bekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>These numbers count only with own rules and are not used: {names}</source>
   <translation>Deze getallen tellen alleen bij eigen getallen en worden nu niet gebruikt: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>A nearly-B&amp;B area cannot ask more habitat ({nearly} ha) than a B&amp;B area ({bnb} ha).</source>
   <translation>Een bijna-B&amp;B-gebied kan niet meer leefgebied vragen ({nearly} ha) dan een B&amp;B-gebied ({bnb} ha).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
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
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in a CRS in metres, with cells of 10 m or less; 1 m shows strips and their widths.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in een CRS in meters, met cellen van 10 m of kleiner; bij 1 m zijn stroken en hun breedte te zien.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Raster of confidence in % that the habitat map algorithm writes beside the map.</source>
   <translation>Raster met de betrouwbaarheid in %, dat het algoritme Leefgebiedenkaart naast de kaart schrijft.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Dutch rule (gaps up to 500 m)</source>
   <translation>Nederlandse regel (onderbrekingen tot 500 m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Strict (gaps up to 150 m)</source>
   <translation>Streng (onderbrekingen tot 150 m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Own numbers (advanced)</source>
   <translation>Eigen getallen (geavanceerd)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Dutch rule: 10 ha of habitat within 1 km2, gaps up to 500 m. Strict: gaps up to 150 m, the flight of small solitary bees. Own: the numbers under advanced parameters.</source>
   <translation>Nederlandse regel: 10 ha leefgebied binnen 1 km2, onderbrekingen tot 500 m. Streng: onderbrekingen tot 150 m, zo ver als kleine solitaire bijen vliegen. Eigen: de getallen onder Geavanceerde parameters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Polygons with a field code or class, as the habitat map algorithm writes them: the width of strips is then measured on them, to 5 cm.</source>
   <translation>Vlakken met een veld code of class, zoals het algoritme Leefgebiedenkaart ze schrijft: de breedte van stroken wordt dan daarop gemeten, op 5 cm nauwkeurig.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Used with own rules only.</source>
   <translation>Telt alleen bij eigen getallen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Largest gap in a chain (m)</source>
   <translation>Grootste onderbreking in een keten (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Patches at most this far apart, in m from edge to edge, belong together.</source>
   <translation>Stukken die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, horen bij elkaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Habitat of a B&amp;B area (ha)</source>
   <translation>Leefgebied van een B&amp;B-gebied (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least effective habitat within 1 km2, in ha.</source>
   <translation>Minste effectieve leefgebied binnen 1 km2, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Habitat of a nearly-B&amp;B area (ha)</source>
   <translation>Leefgebied van een bijna-B&amp;B-gebied (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least share of the habitat of a B&amp;B area that must be core, in %.</source>
   <translation>Kleinste deel van het leefgebied van een B&amp;B-gebied dat kern moet zijn, in %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Habitat weight of core (0-1)</source>
   <translation>Weegfactor van kern (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Classes with at least this habitat weight, 0 to 1, are core.</source>
   <translation>Klassen met minstens deze weegfactor, 0 tot 1, zijn kern.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Habitat of a stepping stone (ha)</source>
   <translation>Leefgebied van een stapsteen (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least effective habitat, in ha.</source>
   <translation>Minste effectieve leefgebied, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Width of a strip (m)</source>
   <translation>Breedte van een strook (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least width, in m.</source>
   <translation>Kleinste breedte, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Length of a strip (m)</source>
   <translation>Lengte van een strook (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least length of a piece of strip, in m.</source>
   <translation>Kleinste lengte van een stuk strook, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Pieces at most this far apart, in m from edge to edge, are one strip.</source>
   <translation>Stukken die hoogstens zo ver uit elkaar liggen, in m van rand tot rand, zijn één strook.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Habitat weight of strips (0-1)</source>
   <translation>Weegfactor van stroken (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Classes with at least this habitat weight, 0 to 1, can be a strip.</source>
   <translation>Klassen met minstens deze weegfactor, 0 tot 1, kunnen een strook zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Nest land of a guild (ha)</source>
   <translation>Nestgelegenheid van een nestgroep (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Nest land that each guild needs within its flight radius, in ha.</source>
   <translation>Land om te nestelen dat elke nestgroep nodig heeft binnen haar vliegbereik, in ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Food of a fuel station (0-1)</source>
   <translation>Voedsel van een bij-tankstation (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least mean food value over the seasons, 0 to 1.</source>
   <translation>Kleinste gemiddelde voedselwaarde over de seizoenen, 0 tot 1.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Size of a fuel station (m2)</source>
   <translation>Grootte van een bij-tankstation (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Least area, in m2.</source>
   <translation>Kleinste oppervlakte, in m2.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Distance of a fuel station (m)</source>
   <translation>Afstand van een bij-tankstation (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Fuel stations lie farther than this from connecting landscape, in m.</source>
   <translation>Bij-tankstations liggen verder dan dit van verbindend landschap, in m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Effective habitat of the best circle of 1 km2 in ha</source>
   <translation>Effectief leefgebied in de beste cirkel van 1 km2 in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Share of habitat of the best circle in percent</source>
   <translation>Aandeel leefgebied in de beste cirkel in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Known land of the best circle in percent</source>
   <translation>Bekend land in de beste cirkel in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Centre of the best circle, x in m</source>
   <translation>Middelpunt van de beste cirkel, x in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Centre of the best circle, y in m</source>
   <translation>Middelpunt van de beste cirkel, y in m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Shortfall of the best circle in m2</source>
   <translation>Tekort in de beste cirkel in m2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Number of B&amp;B areas</source>
   <translation>Aantal B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Number of nearly-B&amp;B areas</source>
   <translation>Aantal bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of stepping stones</source>
   <translation>Aantal stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of connecting strips</source>
   <translation>Aantal verbindende stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of fuel stations</source>
   <translation>Aantal bij-tankstations</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of B&amp;B areas that lack nothing</source>
   <translation>Aantal B&amp;B-gebieden waaraan niets ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Land of B&amp;B areas in ha</source>
   <translation>Oppervlakte van B&amp;B-gebieden in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Land of nearly-B&amp;B areas in ha</source>
   <translation>Oppervlakte van bijna-B&amp;B-gebieden in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of chains of habitat</source>
   <translation>Aantal ketens van leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of B&amp;B areas on confirmed land</source>
   <translation>Aantal B&amp;B-gebieden op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Number of nearly-B&amp;B areas on confirmed land</source>
   <translation>Aantal bijna-B&amp;B-gebieden op bevestigd land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/buildingblocks_form.py" />
   <source>Land of B&amp;B areas on confirmed land in ha</source>
   <translation>Oppervlakte van B&amp;B-gebieden op bevestigd land in ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>Food and nests around sites</source>
   <translation>Voedsel en nestplekken rond locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>buffer,reach,radius,bees,forage,food,season,nests,shortfall,parcels,zonal,overlap</source>
   <translation>buffer,vliegbereik,straal,bijen,voedsel,voedselaanbod,seizoen,nestplekken,tekort,percelen,locaties,zonaal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>Calculates what bees find within reach of chosen sites, and what is missing there.</source>
   <translation>Berekent wat bijen binnen bereik van gekozen locaties vinden, en wat daar ontbreekt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
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
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>Measuring around the sites</source>
   <translation>Meten rond de locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>{layer}: {repaired} geometries repaired, {skipped} skipped</source>
   <translation>{layer}: {repaired} geometrieën hersteld, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>{layer} holds no site that can be measured.</source>
   <translation>{layer} bevat geen locatie die gemeten kan worden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>Nothing is known of the land around the sites. Do the layers lie in the same place?</source>
   <translation>Over het land rond de locaties is niets bekend. Liggen de lagen op dezelfde plek?</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>The buffers of lines and polygons contain the site and are larger than 1 km2: use points to judge the rule of 10 ha.</source>
   <translation>De buffers om lijnen en vlakken bevatten de locatie zelf en zijn groter dan 1 km2: gebruik punten om de regel van 10 ha te beoordelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>The classified polygons overlap: around {count} sites they add up to more than there is land. Such land is counted more than once.</source>
   <translation>De vlakken met klasse overlappen elkaar: rond {count} locaties zijn ze samen groter dan het land. Zulk land telt meer dan één keer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer.py" />
   <source>Fields of the sites that were renamed: {fields}</source>
   <translation>Velden van uw locaties die een andere naam kregen: {fields}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Sites</source>
   <translation>Locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Points, lines or polygons to judge, such as nests, parcels or planned plantings.</source>
   <translation>Punten, lijnen of vlakken om te beoordelen, zoals nesten, percelen of geplande beplanting.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in a CRS in metres.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in een CRS in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Instead of the habitat map, for exact areas: polygons without overlaps, with a field code or class.</source>
   <translation>In plaats van de leefgebiedenkaart, voor exacte oppervlakten: vlakken die elkaar niet overlappen, met een veld code of class.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Radii in metres</source>
   <translation>Stralen in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Radii in metres, with commas between them. The circle of 1 km2 (564.19 m) is always added.</source>
   <translation>Stralen in meters, met komma's ertussen. De cirkel van 1 km2 (564,19 m) komt er altijd bij.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Sites with figures</source>
   <translation>Locaties met cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>The sites with effective habitat and food within each radius, and their status by the rule of 10 ha within 1 km2. Land without data is not counted.</source>
   <translation>De locaties met effectief leefgebied en voedsel binnen elke straal, en hun status volgens de regel van 10 ha binnen 1 km2. Land zonder gegevens telt niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Table with the area in m2 of each class within each radius of each site.</source>
   <translation>Tabel met de oppervlakte in m2 van elke klasse binnen elke straal van elke locatie.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites</source>
   <translation>Aantal locaties</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites without a usable geometry</source>
   <translation>Aantal locaties zonder bruikbare geometrie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites with enough habitat</source>
   <translation>Aantal locaties met genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites with nearly enough habitat</source>
   <translation>Aantal locaties met bijna genoeg leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites short of habitat</source>
   <translation>Aantal locaties met te weinig leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites that lack nothing</source>
   <translation>Aantal locaties waaraan niets ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Number of sites with too much unknown land</source>
   <translation>Aantal locaties met te veel onbekend land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Median effective habitat in ha</source>
   <translation>Effectief leefgebied in ha, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Median share of effective habitat in percent</source>
   <translation>Aandeel effectief leefgebied in procenten, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Median season completeness</source>
   <translation>Voedsel het jaar rond, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragebuffer_form.py" />
   <source>Median shortfall in m2</source>
   <translation>Tekort in m2, mediaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>forage,food,bees,nests,season,pollinator,supply,focal,kernel,moving window,invest,lonsdorf</source>
   <translation>voedsel,voedselaanbod,bijen,nestplekken,seizoen,bestuivers,bloeiboog,schuivende cirkel,afstandsweging,invest,lonsdorf</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>Maps what bees find around every cell: habitat, food per season, nests.</source>
   <translation>Brengt in kaart wat bijen rond elke cel vinden: leefgebied, voedsel per seizoen, nestplekken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
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
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>The result would overwrite {layer}. Choose another file.</source>
   <translation>Het resultaat zou {layer} overschrijven. Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_land.py" />
   <source>The result has cells of {made} m instead of {wanted} m: a multiple of the cells of {layer}, {cell} m.</source>
   <translation>Het resultaat heeft cellen van {made} m in plaats van {wanted} m: een veelvoud van de cellen van {layer}, {cell} m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>About {memory} MB of memory on {threads} threads</source>
   <translation>Ongeveer {memory} MB geheugen, {threads} taken tegelijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>With a radius of {radius} m, cells of {cell} m or less keep the error below 0.05 % of full scale.</source>
   <translation>Bij een straal van {radius} m en cellen van {cell} m of kleiner blijft de fout in de waarden van 0 tot 1 onder 0,0005.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>{layer} holds no known land; the result is empty.</source>
   <translation>{layer} bevat geen bekend land; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>{share} % of the land has less than 75 % known land around it; see known_pct</source>
   <translation>{share} % van het land heeft minder dan 75 % bekend land om zich heen; zie known_pct</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface.py" />
   <source>Food and nest maps {profile}</source>
   <translation>Voedsel- en nestkaarten {profile}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Disc</source>
   <translation>Cirkel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Exponential, nearer counts more</source>
   <translation>Exponentieel, dichterbij telt zwaarder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in metres.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Reach</source>
   <translation>Vliegbereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>How food around a cell counts. Disc: all within the radius alike. Exponential: exp(-d / alpha), with the alpha of the ecoprofile in metres.</source>
   <translation>Hoe voedsel rond een cel telt. Cirkel: alles binnen de straal even zwaar. Exponentieel: exp(-d / alfa), met de alfa van het ecoprofiel in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Radius</source>
   <translation>Straal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Radius of the disc in metres.</source>
   <translation>Straal van de cirkel in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Cell size of the result</source>
   <translation>Celgrootte van het resultaat</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Cell of the result in metres, rounded to a multiple of the cell of the habitat map and not smaller than that.</source>
   <translation>Cel van het resultaat in meters, afgerond op een veelvoud van de cel van de leefgebiedenkaart en niet kleiner dan die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Alpha is half the mean flight distance: 95 m solitary bees, 265 m bumblebees</source>
   <translation>Alfa is de helft van de gemiddelde vliegafstand: 95 m solitaire bijen, 265 m hommels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Alpha is the mean flight distance, as poll4pop does: 191 m and 530 m</source>
   <translation>Alfa is de gemiddelde vliegafstand, zoals poll4pop rekent: 191 m en 530 m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Flight</source>
   <translation>Vliegafstand</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Alpha in metres of the exponential reach, from the ecoprofile. The mean flight in the plane is 2 alpha; the second choice is there to compare with poll4pop.</source>
   <translation>Alfa in meters van het exponentiële bereik, uit het ecoprofiel. De gemiddelde vliegafstand in het vlak is 2 alfa; de tweede keuze dient om met poll4pop te vergelijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Cut of the exponential reach</source>
   <translation>Einde van de exponentiële weging</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Food farther than this many times alpha does not count; what is left counts for 100 %. 4.744 keeps 95 %; InVEST cuts at 5, poll4pop at 4.605.</source>
   <translation>Voedsel dat verder weg ligt dan dit getal maal alfa telt niet; wat overblijft telt voor 100 %. Bij 4,744 blijft 95 % over; InVEST stopt bij 5, poll4pop bij 4,605.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean share of habitat in 1 km2 (%)</source>
   <translation>Gemiddeld aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Highest share of habitat in 1 km2 (%)</source>
   <translation>Hoogste aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Land with 10 % habitat or more in 1 km2 (%)</source>
   <translation>Land met 10 % leefgebied of meer in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean food within reach, {season} (0-1)</source>
   <translation>Gemiddeld voedselaanbod binnen bereik, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean season completeness (0-1)</source>
   <translation>Gemiddeld voedsel het jaar rond (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Season that is the weakest on most land (1-4, 0 none)</source>
   <translation>Seizoen dat op het meeste land het krapst is (1-4, 0 geen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean nest suitability (0-1)</source>
   <translation>Gemiddelde nestgelegenheid (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean nest supply (0-1)</source>
   <translation>Nestplekken met voedsel, gemiddeld (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Mean nest supply in the hungriest season (0-1)</source>
   <translation>Nestplekken met voedsel in het krapste seizoen, gemiddeld (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Land with less than 75 % known around it (%)</source>
   <translation>Land met minder dan 75 % bekend om zich heen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Food within reach, {season} (0-1)</source>
   <translation>Voedselaanbod binnen bereik, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Share of habitat in 1 km2 (%)</source>
   <translation>Aandeel leefgebied in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Season completeness in 1 km2 (0-1)</source>
   <translation>Voedsel het jaar rond in 1 km2 (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Weakest season in 1 km2</source>
   <translation>Krapste seizoen in 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Nest suitability (0-1)</source>
   <translation>Nestgelegenheid (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Nest supply, mean of the year (0-1)</source>
   <translation>Nestplekken met voedsel, gemiddeld over het jaar (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Nest supply in the hungriest season (0-1)</source>
   <translation>Nestplekken met voedsel in het krapste seizoen (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/foragesurface_form.py" />
   <source>Known land in 1 km2 (%)</source>
   <translation>Bekend land in 1 km2 (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>land cover,bgt,brp,top10nl,osm,corine,lgn,bees,classes,habitat</source>
   <translation>landgebruik,bgt,brp,top10nl,osm,corine,lgn,bijen,klassen,leefgebied,bodembedekking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>Makes one map of land-cover classes for bees from the layers you have.</source>
   <translation>Maakt van de lagen die u hebt één kaart van landgebruiksklassen voor bijen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>This algorithm turns the land-cover layers of a municipality into a habitat map: a raster of land-cover classes, with a raster of confidence and a table of areas per class and source. What bees find in a class (food per season, nest sites) stands in the class table, not in the raster.

Drop any mix of layers on it: BGT (all object types, in any of its three deliveries), BRP crop parcels, TOP10NL, OpenStreetMap, CORINE and LGN are recognised by their fields; own layers by a field with the class. The order of the list decides which source wins; own layers and landscape elements win everywhere, and crop parcels win over BGT farmland only. Within BGT buildings lie over roads, water, unpaved and green land; objects under the ground and ended objects are left out. Tree crowns never lower what lies under them; hedges and tree rows get their width.

Cells take the class at their centre. At the default cell of 1 m the areas per class are within 0.5 % of the areas of the polygons. All lengths are in metres; the target CRS must be in metres. Layers in another CRS are reprojected, damaged geometries repaired and counted in the log. Values that a crosswalk does not know become the class unknown, with a confidence of 20 %, and are listed with their area.</source>
   <translation>Dit algoritme maakt van de landgebruikslagen van een gemeente een leefgebiedenkaart: een raster met landgebruiksklassen, met een raster van de betrouwbaarheid en een tabel met oppervlakten per klasse en bron. Wat bijen in een klasse vinden (voedsel per seizoen, nestplekken) staat in de klassentabel, niet in het raster.

Geef de lagen die u hebt, in elke combinatie. BGT (alle objecttypen, in elk van de drie leveringen), BRP-gewaspercelen, TOP10NL, OpenStreetMap, CORINE en LGN worden herkend aan hun velden; eigen lagen aan een veld met de klasse. De volgorde van de lijst bepaalt welke bron wint; eigen lagen en landschapselementen winnen overal, en gewaspercelen winnen alleen van landbouwgrond uit de BGT. Binnen de BGT liggen gebouwen over wegen, water, onbegroeid en begroeid terrein; objecten onder de grond en vervallen objecten vallen weg. Boomkronen verlagen nooit wat eronder ligt; hagen en bomenrijen krijgen hun breedte.

Een cel krijgt de klasse van haar middelpunt. Bij cellen van 1 m, de standaard, wijken de oppervlakten per klasse minder dan 0,5 % af van die van de vlakken. Alle lengten zijn in meters; het doel-CRS moet in meters zijn. Lagen in een ander CRS worden omgezet, beschadigde geometrieën hersteld en geteld in het logboek. Waarden die een vertaaltabel niet kent worden klasse onbekend, met een betrouwbaarheid van 20 %, en staan met hun oppervlakte in de tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>The target CRS {crs} is not in metres. Choose a CRS in metres, such as EPSG:28992.</source>
   <translation>Het doel-CRS {crs} is niet in meters. Kies een CRS in meters, zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>{layer} is skipped: {reason}</source>
   <translation>{layer} is overgeslagen: {reason}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>None of the layers is recognised. Use BGT, BRP, TOP10NL, OSM, CORINE or LGN, or name the class field of your own layer.</source>
   <translation>Geen van de lagen is herkend. Gebruik BGT, BRP, TOP10NL, OSM, CORINE of LGN, of noem het klassenveld van uw eigen laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>Reading the layers</source>
   <translation>Lagen lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>Drawing the map</source>
   <translation>Kaart tekenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <source>Cutting the polygons</source>
   <translation>Vlakken snijden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Share of class unknown in percent</source>
   <translation>Aandeel klasse onbekend in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap.py" />
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Public green with a filled plus value in percent</source>
   <translation>Openbaar groen met een ingevulde pluswaarde in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Land-cover layers</source>
   <translation>Landgebruikslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Vector and raster layers in order of priority: the first source wins.</source>
   <translation>Vector- en rasterlagen in volgorde van voorrang: de eerste bron wint.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Polygons of the area to map; the margin is added around them.</source>
   <translation>Vlakken van het gebied dat in kaart komt; de marge komt eromheen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Extent</source>
   <translation>Bereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Area to map, used as it is, in metres. Empty: the municipality, else the box of the finest layers, with the margin.</source>
   <translation>Gebied dat in kaart komt, precies zoals opgegeven, in meters. Leeg: de gemeente, anders de rechthoek om de fijnste lagen, met de marge.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>By attribute table or layer name</source>
   <translation>Volgens attributentabel of laagnaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>CORINE, grid values 1 to 44</source>
   <translation>CORINE, rasterwaarden 1 tot en met 44</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>CORINE, codes 111 to 523</source>
   <translation>CORINE, codes 111 tot en met 523</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>LGN</source>
   <translation>LGN</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Own class codes</source>
   <translation>Eigen klassecodes</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Target CRS</source>
   <translation>Doel-CRS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>CRS of the results; it must be in metres.</source>
   <translation>CRS van de resultaten; het moet in meters zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Plus values of the BGT</source>
   <translation>Pluswaarden van de BGT</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Layers of partners</source>
   <translation>Lagen van partners</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Polygons that do not overlap, with class, code, source and confidence in percent.</source>
   <translation>Vlakken die elkaar niet overlappen, met klasse, code, bron en betrouwbaarheid in procenten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Areas</source>
   <translation>Oppervlakten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Cell size in metres</source>
   <translation>Celgrootte in meters</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Land with a class in hectares</source>
   <translation>Land met een klasse in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Known land of the municipality in percent</source>
   <translation>Bekend deel van de gemeente in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Effective habitat in hectares</source>
   <translation>Effectief leefgebied in hectare</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Effective habitat in percent of the land with a class</source>
   <translation>Effectief leefgebied in procenten van het land met een klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Mean confidence in percent</source>
   <translation>Gemiddelde betrouwbaarheid in procenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Number of classes found</source>
   <translation>Aantal gevonden klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/habitatmap_form.py" />
   <source>Number of layers that were skipped</source>
   <translation>Aantal overgeslagen lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>{area} ha of effective habitat: enough</source>
   <translation>{area} ha effectief leefgebied: genoeg</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>{area} ha of effective habitat: nearly enough, {short} ha short</source>
   <translation>{area} ha effectief leefgebied: bijna genoeg, {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>{area} ha of effective habitat: {short} ha short</source>
   <translation>{area} ha effectief leefgebied: {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>early spring</source>
   <translation>het vroege voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>late spring</source>
   <translation>het late voorjaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>summer</source>
   <translation>de zomer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>autumn</source>
   <translation>het najaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>too little nest land</source>
   <translation>te weinig nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>too little food in {season}</source>
   <translation>te weinig voedsel in {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>too little of it is core habitat</source>
   <translation>te weinig daarvan is kern</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/habitat/sitetable.py" />
   <source>no food</source>
   <translation>geen voedsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <location filename="../zoemzone_qgis/report/webmap/features.py" />
   <source>{layer} has no field {field}. Choose a result of the algorithm that makes this layer.</source>
   <translation>{layer} heeft geen veld {field}. Kies een resultaat van het algoritme dat deze laag maakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/inputs.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
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
   <source>{layer} is in {crs}, in which a metre is no metre on the ground: lengths and areas are wrong. Warp it to a CRS such as EPSG:28992.</source>
   <translation>{layer} staat in {crs}; daarin is een meter geen meter in het veld, dus kloppen lengten en oppervlakten niet. Zet de laag om naar een CRS zoals EPSG:28992.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/landinput.py" />
   <source>Reading the classified polygons</source>
   <translation>Vlakken met klasse lezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>Compare two maps</source>
   <translation>Twee kaarten vergelijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>compare,difference,change,agreement,kappa,rmse,spearman,validation,two dates,accuracy,bees</source>
   <translation>vergelijken,verschil,verandering,overeenstemming,kappa,rmse,spearman,validatie,twee jaren,nauwkeurigheid,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>Tells how far two maps agree: two dates, rich and poor data, or another maker's map.</source>
   <translation>Zegt hoe ver twee kaarten overeenkomen: twee jaren, rijke en arme gegevens, of de kaart van een andere maker.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>Give the building blocks of both maps, or of none.</source>
   <translation>Geef de bouwstenen van beide kaarten, of van geen van beide.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>Comparing the maps</source>
   <translation>De kaarten vergelijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{layer}: {count} areas lie outside the first map and are left out</source>
   <translation>{layer}: {count} gebieden liggen buiten de eerste kaart en doen niet mee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{first} and {second} know no land in common; the result is empty.</source>
   <translation>{first} en {second} hebben geen bekend land gemeen; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{both} ha are known on both maps, {one} ha only on the first and {two} ha only on the second</source>
   <translation>{both} ha is op beide kaarten bekend, {one} ha alleen op de eerste en {two} ha alleen op de tweede</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{layer}: the value {code} ({area} ha) is not in the table of classes and is not compared</source>
   <translation>{layer}: de waarde {code} ({area} ha) staat niet in de tabel met klassen en wordt niet vergeleken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{layer}: the class table has no class {code} ({area} ha); it is compared by its number, its habitat is not known</source>
   <translation>{layer}: de klassentabel heeft geen klasse {code} ({area} ha); die wordt op nummer vergeleken, het leefgebied ervan is niet bekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps.py" />
   <source>{second} compared with {first}</source>
   <translation>{second} vergeleken met {first}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>This algorithm compares two maps of one place: two habitat maps, two results of Food and nest maps, or the map of another maker. So you see what changed between two dates, what is lost where data are poorer, or how far another map agrees. The first map is the reference.

Only land that both maps know is compared; what one of them knows alone is told in hectares. A second map that does not lie on the cells of the first is warped, with a message.

Maps of values, per band: mean difference (second minus first), RMSE (the typical error of one cell), Spearman's rank correlation (do both maps rank places alike; tied cells share their rank) and the overlap of the best tenth (how many of the best places of one map are among the best of the other; cells tied on the limit share the places left). A map that is the same everywhere has no ranks: then these stay empty. Ranks are exact up to 4 million cells; beyond, the table tells how far they can be off at most.

Maps of classes: agreement and kappa (agreement beyond chance), for each class its area in both maps, of what share the maps agree and what it is taken for most; the effective habitat of both; and the figures above for habitat weight and food of the classes. Classes are the same when their id in the class table is the same; for the map of another maker give a table of its classes.

With building blocks of both maps: agreement and kappa of their status, and of being a Bed &amp; Breakfast area or not.

Agreement does not say which of the maps is right. Between two dates, real change counts as difference.</source>
   <translation>Dit algoritme vergelijkt twee kaarten van dezelfde plaats: twee leefgebiedenkaarten, twee resultaten van Voedsel- en nestkaarten, of de kaart van een andere maker. Zo ziet u wat er tussen twee jaren veranderde, wat verloren gaat waar gegevens armer zijn, of hoe ver een andere kaart overeenkomt. De eerste kaart is de referentie.

Alleen land dat beide kaarten kennen wordt vergeleken; wat een van beide alleen kent wordt in hectares genoemd. Een tweede kaart die niet op de cellen van de eerste ligt wordt omgezet, met een melding.

Kaarten met waarden, per band: gemiddeld verschil (tweede min eerste), RMSE (de gangbare fout van één cel), de rangcorrelatie van Spearman (zetten beide kaarten plekken in dezelfde volgorde; gelijke cellen delen hun rang) en de overlap van het beste tiende deel (hoeveel van de beste plekken van de ene kaart ook op de andere bij de beste horen; cellen die op de grens gelijk zijn delen de plaatsen die over zijn). Een kaart die overal gelijk is heeft geen rangen: dan blijven deze leeg. Rangen zijn tot 4 miljoen cellen exact; daarboven zegt de tabel hoe ver ze er hoogstens naast zitten.

Kaarten met klassen: overeenstemming en kappa (overeenstemming boven toeval), voor elke klasse haar oppervlakte op beide kaarten, voor welk deel de kaarten overeenkomen en waarvoor zij het meest wordt aangezien; het effectieve leefgebied van beide; en de cijfers hierboven voor weegfactor en voedsel van de klassen. Klassen zijn gelijk als hun id in de klassentabel gelijk is; geef voor de kaart van een andere maker een tabel met haar klassen.

Met bouwstenen van beide kaarten: overeenstemming en kappa van hun status, en van wel of geen Bed &amp; Breakfast-gebied.

Overeenstemming zegt niet welke van de kaarten gelijk heeft. Tussen twee jaren telt echte verandering als verschil.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>By type and class table</source>
   <translation>Naar type en klassentabel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Values</source>
   <translation>Waarden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>First map (reference)</source>
   <translation>Eerste kaart (referentie)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>The earlier map, the one of rich data, or your own; in a CRS in metres.</source>
   <translation>De oudste kaart, die met rijke gegevens, of uw eigen kaart; in een coördinatenstelsel in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Second map</source>
   <translation>Tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>The later map, the one of poor data, or that of another maker; in any CRS.</source>
   <translation>De nieuwste kaart, die met arme gegevens, of die van een andere maker; in elk coördinatenstelsel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>What the maps hold</source>
   <translation>Wat de kaarten bevatten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Classes, or values. By type: decimal numbers and several bands are values; a habitat map and whole numbers with a class table or a legend are classes. In scripts: auto, classes or values.</source>
   <translation>Klassen of waarden. Naar type: kommagetallen en meer banden zijn waarden; een leefgebiedenkaart en hele getallen met een klassentabel of een legenda zijn klassen. In scripts: auto, classes of values.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Areas with figures of their own</source>
   <translation>Gebieden met eigen cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Polygons, such as municipalities, that get figures of their own in the table.</source>
   <translation>Vlakken, zoals gemeenten, die in de tabel eigen cijfers krijgen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Field that names the areas; polygons of one name are one area. Empty: a field name, naam, gemeente or id that names each apart, else the number of the row.</source>
   <translation>Veld met de naam van de gebieden; vlakken met dezelfde naam zijn één gebied. Leeg: een veld name, naam, gemeente of id dat elk vlak een eigen naam geeft, anders het nummer van de rij.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Building blocks of the first map</source>
   <translation>Bouwstenen van de eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Building blocks of the second map</source>
   <translation>Bouwstenen van de tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Number of the band</source>
   <translation>Nummer van de band</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Number of the band to compare. 0: all bands that have the same name in both maps.</source>
   <translation>Nummer van de band die vergeleken wordt. 0: alle banden die op beide kaarten dezelfde naam hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Classes of another maker</source>
   <translation>Klassen van een andere maker</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>CSV with the columns value (code or id in the second map) and class (code or id in the first map). Values that are not in it are not compared.</source>
   <translation>CSV met de kolommen value (code of id op de tweede kaart) en class (code of id op de eerste kaart). Waarden die er niet in staan worden niet vergeleken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Polygons with a field type or status, such as building blocks. Their status is compared where both maps are given and know the land.</source>
   <translation>Vlakken met een veld type of status, zoals bouwstenen. Hun status wordt vergeleken als beide gegeven zijn, waar beide kaarten het land kennen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Differences</source>
   <translation>Verschillen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Agreement per class</source>
   <translation>Overeenstemming per klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>For each class its area in both maps, the share that agrees and what it is taken for most. Also as a spreadsheet (XLSX).</source>
   <translation>Voor elke klasse haar oppervlakte op beide kaarten, het deel dat overeenkomt en waarvoor zij het meest wordt aangezien. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Table of figures</source>
   <translation>Tabel met cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Page with the comparison</source>
   <translation>Pagina met de vergelijking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Land compared (ha)</source>
   <translation>Vergeleken land (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Land that only the first map knows (ha)</source>
   <translation>Land dat alleen de eerste kaart kent (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Land that only the second map knows (ha)</source>
   <translation>Land dat alleen de tweede kaart kent (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Mean of the first map</source>
   <translation>Gemiddelde van de eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Mean of the second map</source>
   <translation>Gemiddelde van de tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Mean difference, second minus first</source>
   <translation>Gemiddeld verschil, tweede min eerste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Root of the mean square difference</source>
   <translation>Wortel uit het gemiddelde kwadraat van het verschil</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Rank correlation (-1 to 1)</source>
   <translation>Rangcorrelatie (-1 tot 1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Largest error of the rank correlation</source>
   <translation>Grootste fout van de rangcorrelatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Overlap of the best part (%)</source>
   <translation>Overlap van het beste deel (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Agreement of classes (%)</source>
   <translation>Overeenstemming van klassen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Kappa of classes</source>
   <translation>Kappa van klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Agreement of classes on habitat (%)</source>
   <translation>Overeenstemming van klassen op leefgebied (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Effective habitat in the first map (ha)</source>
   <translation>Effectief leefgebied op de eerste kaart (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Effective habitat in the second map (ha)</source>
   <translation>Effectief leefgebied op de tweede kaart (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Agreement on land with 10 % habitat or more (%)</source>
   <translation>Overeenstemming over land met 10 % leefgebied of meer (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Kappa of land with 10 % habitat or more</source>
   <translation>Kappa van land met 10 % leefgebied of meer</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Agreement of the status of building blocks (%)</source>
   <translation>Overeenstemming van de status van bouwstenen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Kappa of the status of building blocks</source>
   <translation>Kappa van de status van bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Kappa of B&amp;B area or not</source>
   <translation>Kappa van B&amp;B-gebied of niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_form.py" />
   <source>Number of areas</source>
   <translation>Aantal gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{first} and {second} lie in different places: there is nothing to compare.</source>
   <translation>{first} en {second} liggen op verschillende plaatsen: er is niets te vergelijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{second} reaches beyond {first}: what lies outside is not compared.</source>
   <translation>{second} reikt verder dan {first}: wat daarbuiten ligt wordt niet vergeleken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{layer} does not lie on the cells of {map}: it is warped (mean of finer cells, bilinear between coarser ones).</source>
   <translation>{layer} ligt niet op de cellen van {map}: het raster wordt omgezet (gemiddelde van fijnere cellen, bilineair tussen grovere).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{layer} holds class codes: a difference of codes means nothing. Choose the kind classes.</source>
   <translation>{layer} bevat klassecodes: een verschil van codes betekent niets. Kies klassen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{classes} holds classes and {values} holds values. Compare two maps of one kind.</source>
   <translation>{classes} bevat klassen en {values} bevat waarden. Vergelijk twee kaarten van dezelfde soort.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{layer} holds whole numbers, and nothing tells whether these are classes or values. Choose the kind.</source>
   <translation>{layer} bevat hele getallen, en niets zegt of dit klassen of waarden zijn. Kies wat de kaarten bevatten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{layer} has no band {band}: it has {count}.</source>
   <translation>{layer} heeft geen band {band}: er zijn er {count}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_input.py" />
   <source>{first} and {second} have no bands of one name. Choose the number of the band to compare.</source>
   <translation>{first} en {second} hebben geen banden met dezelfde naam. Kies het nummer van de band die u wilt vergelijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Compared</source>
   <translation>Vergeleken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Only on the first map</source>
   <translation>Alleen op de eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Only on the second map</source>
   <translation>Alleen op de tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Two maps compared</source>
   <translation>Twee kaarten vergeleken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>No land is known on both maps: nothing could be compared.</source>
   <translation>Geen land is op beide kaarten bekend: er kon niets worden vergeleken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>In short</source>
   <translation>In het kort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>When the second map stands alone, such as where no better data are, quote these errors with it. They were measured against the first map, which is not faultless either.</source>
   <translation>Staat de tweede kaart er alleen voor, bijvoorbeeld waar geen betere gegevens zijn, noem er dan deze fouten bij. Ze zijn gemeten aan de eerste kaart, die ook niet foutloos is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>{share} % of the land has another class than on the first map.</source>
   <translation>{share} % van het land heeft een andere klasse dan op de eerste kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>What bees find around a place is smoother than its classes: compare the Food and nest maps made of both for the error of that.</source>
   <translation>Wat bijen rond een plek vinden is gladder dan de klassen: vergelijk de voedsel- en nestkaarten van beide voor de fout daarvan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>The error to quote</source>
   <translation>De fout om te noemen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Figures</source>
   <translation>Cijfers</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Difference: second map minus first. RMSE: the typical error of one cell. Rank correlation: 1 is the same order of places, 0 none. Overlap: how many of the best {best} % of both maps are the same places.</source>
   <translation>Verschil: tweede kaart min eerste. RMSE: de gangbare fout van één cel. Rangcorrelatie: 1 is dezelfde volgorde van plekken, 0 geen. Overlap: hoeveel van de beste {best} % van beide kaarten dezelfde plekken zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>What is compared</source>
   <translation>Wat vergeleken is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Mean, first map</source>
   <translation>Gemiddelde, eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Mean, second map</source>
   <translation>Gemiddelde, tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Mean difference</source>
   <translation>Gemiddeld verschil</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Typical error (RMSE)</source>
   <translation>Gangbare fout (RMSE)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Rank correlation</source>
   <translation>Rangcorrelatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Overlap of the best</source>
   <translation>Overlap van de beste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Land in no building block counts as a class here.</source>
   <translation>Land zonder bouwsteen telt hier als een klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>{count} classes of less than 0.1 % of the land are in the table of agreement only.</source>
   <translation>{count} klassen met minder dan 0,1 % van het land staan alleen in de tabel van overeenstemming.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>First map</source>
   <translation>Eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Of the first map, the second agrees</source>
   <translation>Van de eerste kaart, de tweede zegt hetzelfde</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Of the second map, the first agrees</source>
   <translation>Van de tweede kaart, de eerste zegt hetzelfde</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>On the second map mostly</source>
   <translation>Op de tweede kaart meestal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Same class</source>
   <translation>Zelfde klasse</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Effective habitat, first map</source>
   <translation>Effectief leefgebied, eerste kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Effective habitat, second map</source>
   <translation>Effectief leefgebied, tweede kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>By area</source>
   <translation>Per gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>{what}, for each area.</source>
   <translation>{what}, voor elk gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>How to read this</source>
   <translation>Hoe u dit leest</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_page.py" />
   <source>Agreement does not say which map is right. Between two dates, real change counts as difference; between a rich and a poor chain of data of one date, the difference is what the poor data miss.

Kappa is agreement beyond chance: 0 is chance, 1 is full agreement. Land that one map does not know is left out. A mean over an area is surer than the value of a single cell.</source>
   <translation>Overeenstemming zegt niet welke kaart gelijk heeft. Tussen twee jaren telt echte verandering als verschil; tussen rijke en arme gegevens van één jaar is het verschil wat de arme gegevens missen.

Kappa is overeenstemming boven toeval: 0 is toeval, 1 is volledige overeenstemming. Land dat een van de kaarten niet kent doet niet mee. Een gemiddelde over een gebied is zekerder dan de waarde van één cel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_regions.py" />
   <source>{layer} has no field type or status. Choose a layer of building blocks, or add the field.</source>
   <translation>{layer} heeft geen veld type of status. Kies een laag met bouwstenen, of voeg het veld toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>In the first map (ha)</source>
   <translation>Op de eerste kaart (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>In the second map (ha)</source>
   <translation>Op de tweede kaart (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>In both maps (ha)</source>
   <translation>Op beide kaarten (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Of the first map, the second agrees (%)</source>
   <translation>Van de eerste kaart, de tweede zegt hetzelfde (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Of the second map, the first agrees (%)</source>
   <translation>Van de tweede kaart, de eerste zegt hetzelfde (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Taken most for</source>
   <translation>Meestal aangezien voor</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Taken for that (ha)</source>
   <translation>Daarvoor aangezien (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Spread of single cells, mean difference taken off</source>
   <translation>Spreiding van losse cellen, zonder het gemiddelde verschil</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Largest error of the overlap (%)</source>
   <translation>Grootste fout van de overlap (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Agreement (%)</source>
   <translation>Overeenstemming (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Kappa (agreement beyond chance)</source>
   <translation>Kappa (overeenstemming boven toeval)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Food of the class, {season} (0-1)</source>
   <translation>Voedsel van de klasse, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Habitat weight of the class (0-1)</source>
   <translation>Weegfactor leefgebied van de klasse (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Share of habitat in classes</source>
   <translation>Aandeel leefgebied in klassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>10 % habitat or more, or not</source>
   <translation>10 % leefgebied of meer, of niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Status of building blocks</source>
   <translation>Status van bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>B&amp;B area or not</source>
   <translation>B&amp;B-gebied of niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>no building block</source>
   <translation>geen bouwsteen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>Food, {season} (0-1)</source>
   <translation>Voedsel, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_rows.py" />
   <source>the whole map</source>
   <translation>de hele kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_show.py" />
   <source>Difference: {what}</source>
   <translation>Verschil: {what}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_show.py" />
   <source>Where the classes differ</source>
   <translation>Waar de klassen verschillen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_show.py" />
   <source>Class on {map}</source>
   <translation>Klasse op {map}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: on average both maps say about the same ({first} and {second}).</source>
   <translation>{what}: gemiddeld zeggen beide kaarten ongeveer hetzelfde ({first} en {second}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: the second map is on average {off} lower than the first ({second} against {first}).</source>
   <translation>{what}: de tweede kaart is gemiddeld {off} lager dan de eerste ({second} tegen {first}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: the second map is on average {off} higher than the first ({second} against {first}).</source>
   <translation>{what}: de tweede kaart is gemiddeld {off} hoger dan de eerste ({second} tegen {first}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>One of the maps is the same everywhere, so places cannot be ranked.</source>
   <translation>Een van de kaarten is overal gelijk, dus plekken zijn niet op volgorde te zetten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Both maps put places in almost the same order (rank correlation {rho}).</source>
   <translation>Beide kaarten zetten plekken in bijna dezelfde volgorde (rangcorrelatie {rho}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Both maps put places in largely the same order (rank correlation {rho}).</source>
   <translation>Beide kaarten zetten plekken grotendeels in dezelfde volgorde (rangcorrelatie {rho}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Both maps put places in roughly the same order (rank correlation {rho}).</source>
   <translation>Beide kaarten zetten plekken ruwweg in dezelfde volgorde (rangcorrelatie {rho}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>The maps hardly agree on the order of places (rank correlation {rho}).</source>
   <translation>De kaarten zijn het nauwelijks eens over de volgorde van plekken (rangcorrelatie {rho}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>What is rich on one map is poor on the other (rank correlation {rho}).</source>
   <translation>Wat op de ene kaart rijk is, is op de andere arm (rangcorrelatie {rho}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Of the best {best} % of the first map, {overlap} % are among the best of the second; chance would give {best} %.</source>
   <translation>Van de beste {best} % van de eerste kaart hoort {overlap} % ook op de tweede bij de beste; toeval zou {best} % geven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: there is no difference.</source>
   <translation>{what}: er is geen verschil.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: hardly any difference, typically less than {rmse} in a single cell.</source>
   <translation>{what}: nauwelijks verschil, doorgaans minder dan {rmse} in één cel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: right on average, and typically {rmse} off in a single cell of {cell} m (RMSE).</source>
   <translation>{what}: gemiddeld goed, en doorgaans {rmse} ernaast in één cel van {cell} m (RMSE).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: {off} too low on average, and typically {rmse} off in a single cell of {cell} m (RMSE).</source>
   <translation>{what}: gemiddeld {off} te laag, en doorgaans {rmse} ernaast in één cel van {cell} m (RMSE).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>{what}: {off} too high on average, and typically {rmse} off in a single cell of {cell} m (RMSE).</source>
   <translation>{what}: gemiddeld {off} te hoog, en doorgaans {rmse} ernaast in één cel van {cell} m (RMSE).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Alone, the second map is good enough to choose where to look first. Look in the field before you decide on a single place.</source>
   <translation>Op zichzelf is de tweede kaart goed genoeg om te kiezen waar u het eerst gaat kijken. Kijk in het veld voordat u over één plek beslist.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Alone, the second map is not good enough to choose places by. Use it for figures of a whole area, and survey first.</source>
   <translation>Op zichzelf is de tweede kaart niet goed genoeg om plekken mee te kiezen. Gebruik haar voor cijfers van een heel gebied, en inventariseer eerst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>almost perfect agreement</source>
   <translation>bijna volledige overeenstemming</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>substantial agreement</source>
   <translation>ruime overeenstemming</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>moderate agreement</source>
   <translation>matige overeenstemming</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>fair agreement</source>
   <translation>zwakke overeenstemming</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>hardly more than chance</source>
   <translation>nauwelijks meer dan toeval</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Both maps hold one and the same class only.</source>
   <translation>Beide kaarten bevatten maar één en dezelfde klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Both maps give {share} % of the land the same class (kappa {kappa}: {word}).</source>
   <translation>Beide kaarten geven {share} % van het land dezelfde klasse (kappa {kappa}: {word}).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Effective habitat: {first} ha on the first map, {second} ha on the second.</source>
   <translation>Effectief leefgebied: {first} ha op de eerste kaart, {second} ha op de tweede.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Effective habitat: {first} ha on the first map, {second} ha on the second: {off} ha less ({part} %).</source>
   <translation>Effectief leefgebied: {first} ha op de eerste kaart, {second} ha op de tweede: {off} ha minder ({part} %).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Effective habitat: {first} ha on the first map, {second} ha on the second: {off} ha more ({part} %).</source>
   <translation>Effectief leefgebied: {first} ha op de eerste kaart, {second} ha op de tweede: {off} ha meer ({part} %).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Of the {area} ha that count as habitat on one of the maps, {share} % have the same class.</source>
   <translation>Van de {area} ha die op een van de kaarten als leefgebied telt, heeft {share} % dezelfde klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>What differs most: {first} on the first map is {second} on the second, on {area} ha.</source>
   <translation>Het grootste verschil: {first} op de eerste kaart is {second} op de tweede, op {area} ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Neither map holds a Bed &amp; Breakfast area.</source>
   <translation>Op geen van beide kaarten ligt een Bed &amp; Breakfast-gebied.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Bed &amp; Breakfast areas: {first} ha on the first map, {second} ha on the second, {both} ha on both.</source>
   <translation>Bed &amp; Breakfast-gebieden: {first} ha op de eerste kaart, {second} ha op de tweede, {both} ha op beide.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/comparemaps_words.py" />
   <source>Agreement beyond chance (kappa): {kappa}, {word}.</source>
   <translation>Overeenstemming boven toeval (kappa): {kappa}, {word}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>measures,options,parcels,verges,cost,gain,mowing,flowers,nests,bees,municipality,farmland</source>
   <translation>maatregelen,mogelijkheden,percelen,bermen,kosten,winst,maaien,bloemen,nesten,bijen,gemeente,landbouwgrond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>Tells for every parcel which measures are possible, what they gain and cost, or why none is.</source>
   <translation>Zegt van elk perceel welke maatregelen mogelijk zijn, wat ze opleveren en kosten, of waarom er geen kan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>Reading the parcels and the land on them</source>
   <translation>Percelen lezen, en de grond die erop ligt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>Weighing the measures</source>
   <translation>Maatregelen wegen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions.py" />
   <source>Fields of the parcels that were renamed: {fields}</source>
   <translation>Velden van de percelen die een andere naam kregen: {fields}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_blocks.py" />
   <source>{layer} has no field {fields}: it is not told which measures complete a nearly-B&amp;B. Make it with Building blocks.</source>
   <translation>{layer} heeft geen veld {fields}: welke maatregelen een bijna-B&amp;B compleet maken is niet te zeggen. Maak de laag met Bouwstenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_blocks.py" />
   <source>{layer}: {count} nearly-B&amp;B areas tell no shortfall or no circle; they are left out.</source>
   <translation>{layer}: van {count} bijna-B&amp;B-gebieden is geen tekort of geen cirkel bekend; ze doen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_blocks.py" />
   <source>{layer}: {count} nearly-B&amp;B areas</source>
   <translation>{layer}: {count} bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>This algorithm weighs all measures on all parcels (cadastral parcels, crop parcels, verges, green objects: any polygons). The result has one feature for each measure that is possible on a parcel: how much of it fits, what it gains, what it costs, who does it and after how many years it counts. A parcel on which nothing is possible says why not.

What is possible follows from the classes of the habitat map and from the tables of measures: classes, smallest size, width and length, and conditions such as soil, tested only where such a layer is given. Good or protected habitat gets only measures that are fit for nature.

Gains are after minus before, at the horizon: effective habitat (gain_ha, with low and high for a habitat weight of 0.2 less or more), food per season in m2 of best meadow, nests in m2 of nest value, and gain_fed_ha: hectares of nest land that are fed by this option alone, each season counted up to the need; a gain in nests counts there only where those nests lack. Measures for a year earn food, never hectares.

lacks says what is short around the parcel: food (hungry_season: when most) or nests (lacks_nests: of which bees; a kind of nest lacks below 0.5 ha within its radius); fills whether the measure brings that. block is the nearly-B&amp;B that the measure brings nearest to completion, block_gain_ha its hectares inside the best circle of that area. gap names gaps within 50 m. carries says whether the measure makes the parcel a stepping stone (0.5 ha of effective habitat) or a piece of strip (3 m wide, 25 m long) that it is not yet.

Costs are in EUR without VAT: one-off, extra per year against present management, and together over the horizon. Harvest that is lost is not in them.

The second result holds the cells with nests, their need and what they find within reach; the plan needs it. Layers are reprojected to the CRS of the habitat map, which must be in metres.</source>
   <translation>Dit algoritme weegt alle maatregelen op alle percelen (kadastrale percelen, gewaspercelen, bermen, groenobjecten: alle vlakken). Het resultaat heeft een vlak voor elke maatregel die op een perceel mogelijk is: hoeveel ervan past, wat het oplevert, wat het kost, wie het uitvoert en na hoeveel jaar het telt. Een perceel waar niets kan, zegt waarom niet.

Wat mogelijk is, volgt uit de klassen van de leefgebiedenkaart en uit de tabellen van maatregelen: klassen, kleinste maat, breedte en lengte, en voorwaarden zoals de grondsoort, die alleen getoetst worden waar zo'n laag is opgegeven. Goed of beschermd leefgebied krijgt alleen maatregelen die bij natuur passen.

Winst is na min voor, aan het eind van de rekenperiode: effectief leefgebied (gain_ha, met laag en hoog voor een weegfactor die 0,2 lager of hoger is), voedsel per seizoen in m2 beste weide, nesten in m2 nestwaarde, en gain_fed_ha: hectares nestgelegenheid die door alleen deze maatregel gevoed worden, elk seizoen tot aan de behoefte; winst aan nesten telt daarin alleen waar zulke nesten ontbreken. Maatregelen van een jaar geven voedsel, nooit hectares.

lacks zegt wat er rond het perceel ontbreekt: food (voedsel; hungry_season: wanneer het meest) of nests (nesten; lacks_nests: van welke bijen, een soort nest ontbreekt onder 0,5 ha binnen zijn straal); fills of de maatregel dat brengt. block is de bijna-B&amp;B die door de maatregel het dichtst bij compleet komt, block_gain_ha de hectares daarvan in de beste cirkel van dat gebied. gap noemt onderbrekingen binnen 50 m. carries zegt of de maatregel van het perceel een stapsteen maakt (0,5 ha effectief leefgebied) of een stuk strook (3 m breed, 25 m lang), die het nog niet is.

Kosten zijn in EUR zonder btw: eenmalig, meerkosten per jaar ten opzichte van het huidige beheer, en samen over de rekenperiode. Gederfde oogst zit er niet in.

Het tweede resultaat bevat de cellen met nesten, hun behoefte en wat ze binnen bereik vinden; het maatregelenplan heeft die nodig. Lagen worden omgezet naar het coördinatenstelsel van de leefgebiedenkaart, dat in meters moet zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>To see which measures bring a nearly-B&amp;B nearer to completion. Empty: not told.</source>
   <translation>Om te zien welke maatregelen een bijna-B&amp;B dichter bij compleet brengen. Leeg: dat blijft onbekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Lines from Missing links in the bee network: which parcels lie within 50 m of one.</source>
   <translation>Lijnen uit Ontbrekende schakels in het bijennetwerk: welke percelen binnen 50 m van een onderbreking liggen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Area to plan for</source>
   <translation>Gebied om te plannen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Polygons: only parcels with a point on their surface inside are planned; everything around is computed with. Empty: all parcels.</source>
   <translation>Vlakken: alleen percelen waarvan een punt op het oppervlak erin ligt worden gepland; met alles eromheen wordt gerekend. Leeg: alle percelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Manager of a parcel</source>
   <translation>Beheerder van een perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Field with who manages it. Empty: the owner, else the likely manager of its class.</source>
   <translation>Veld met wie het beheert. Leeg: de eigenaar, anders de waarschijnlijke beheerder van de klasse.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Name of the road</source>
   <translation>Straatnaam</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Field with the name of the road: stretches of verge are split where it changes.</source>
   <translation>Veld met de straatnaam: werkvakken in bermen worden gesplitst waar die verandert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Polygons; each parcel gets the name of the one that holds most of it.</source>
   <translation>Vlakken; elk perceel krijgt de naam van het vlak waar het grotendeels in ligt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Field with the name of a village</source>
   <translation>Veld met de naam van een kern</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Name of a field of the villages; without a layer of villages, of a field of the parcels.</source>
   <translation>Naam van een veld van de kernen; zonder laag met kernen van een veld van de percelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Own layer of owners</source>
   <translation>Eigen laag met eigenaren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Polygons of an own cadastral extract or of lease contracts. Wins over the field of the parcels.</source>
   <translation>Vlakken uit een eigen kadastrale levering of van pachtcontracten. Gaat voor het veld van de percelen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Owner in the own layer</source>
   <translation>Eigenaar in de eigen laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Field with the owner. Empty: a field named owner, eigenaar or rechthebbende.</source>
   <translation>Veld met de eigenaar. Leeg: een veld met de naam owner, eigenaar of rechthebbende.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Which owners are your own organisation</source>
   <translation>Welke eigenaren uw eigen organisatie zijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Values of the field of owners that count as own, with a semicolon between, such as G0228; gemeente Ede. Empty: every municipality.</source>
   <translation>Waarden van het veld met eigenaren die als eigen tellen, met een puntkomma ertussen, zoals G0228; gemeente Ede. Leeg: elke gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Join verges into stretches</source>
   <translation>Bermen samenvoegen tot werkvakken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Measures along a line are tested on stretches: objects of one manager, joined over breaks of up to 10 m, split at 500 m and where the name of the road changes.</source>
   <translation>Maatregelen langs een lijn worden getoetst op werkvakken: objecten van één beheerder, samengevoegd over onderbrekingen tot 10 m, gesplitst bij 500 m en waar de straatnaam verandert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Table of options</source>
   <translation>Tabel van mogelijkheden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>The options without their shapes, as a spreadsheet (XLSX) or CSV.</source>
   <translation>De mogelijkheden zonder hun vormen, als rekenblad (XLSX) of CSV.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels weighed</source>
   <translation>Gewogen percelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels with a measure</source>
   <translation>Percelen met een maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels without a measure</source>
   <translation>Percelen zonder maatregel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels left out</source>
   <translation>Percelen die niet meedoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Options</source>
   <translation>Mogelijkheden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Measures that are possible somewhere</source>
   <translation>Maatregelen die ergens mogelijk zijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels that bring a nearly-B&amp;B nearer</source>
   <translation>Percelen die een bijna-B&amp;B dichterbij brengen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels with a measure in a gap</source>
   <translation>Percelen met een maatregel in een onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels around which food lacks</source>
   <translation>Percelen waar omheen voedsel ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Parcels around which nests lack</source>
   <translation>Percelen waar omheen nesten ontbreken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Cells with nests</source>
   <translation>Cellen met nesten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_form.py" />
   <source>Nest land that is fed now (ha)</source>
   <translation>Nestgelegenheid die nu gevoed wordt (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_input.py" />
   <source>{layer} is no vector layer. Choose points, lines or polygons.</source>
   <translation>{layer} is geen vectorlaag. Kies punten, lijnen of vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Preparation and supervision (%)</source>
   <translation>Voorbereiding en toezicht (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Added to one-off costs, in %.</source>
   <translation>Komt bij de aanlegkosten, in %.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Keep away from sprayed crops</source>
   <translation>Wegblijven van bespoten gewassen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Sown flowers stay 10 m from orchards, tree nurseries and flower bulbs, as the table says.</source>
   <translation>Ingezaaide bloemen blijven 10 m van boomgaarden, boomkwekerijen en bloembollen, zoals de tabel zegt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Reach of a nest (m)</source>
   <translation>Vliegbereik rond een nest (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>How far bees fly for food, in metres.</source>
   <translation>Hoe ver bijen vliegen voor voedsel, in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Nature network or Natura 2000 (polygons): only measures that are fit for nature there.</source>
   <translation>Natuurnetwerk of Natura 2000 (vlakken): daar alleen maatregelen die bij natuur passen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Confidence of the habitat map</source>
   <translation>Betrouwbaarheid van de leefgebiedenkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Raster in %; each parcel gets its mean.</source>
   <translation>Raster in %; elk perceel krijgt het gemiddelde.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Height of the land</source>
   <translation>Hoogte van het land</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Raster in metres, for slope and aspect. Empty: slopes are not tested.</source>
   <translation>Raster in meters, voor helling en richting. Leeg: hellingen worden niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Soil map</source>
   <translation>Bodemkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons. Empty: the soil is not tested.</source>
   <translation>Vlakken. Leeg: de grondsoort wordt niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Kind of soil</source>
   <translation>Grondsoort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Field with the kind of soil: sand, loess, marl, clay or peat, or the Dutch word.</source>
   <translation>Veld met de grondsoort: zand, löss, mergel, klei of veen, of het Engelse woord.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Play and sports grounds</source>
   <translation>Speel- en sportterreinen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: no herb-rich grass there. Empty: not tested.</source>
   <translation>Vlakken: daar geen kruidenrijk gras. Leeg: niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Wet ground</source>
   <translation>Natte grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: pools and willows only there. Empty: not tested.</source>
   <translation>Vlakken: poelen en wilgen alleen daar. Leeg: niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Built-up areas</source>
   <translation>Bebouwde kommen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: façade gardens only there. Empty: not tested.</source>
   <translation>Vlakken: geveltuinen alleen daar. Leeg: niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Buildings</source>
   <translation>Gebouwen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: no trees or beds there. Empty: not tested.</source>
   <translation>Vlakken: daar geen bomen of plantvakken. Leeg: niet getoetst.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Flat roofs</source>
   <translation>Platte daken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: green roofs only there. Empty: no green roofs.</source>
   <translation>Vlakken: groene daken alleen daar. Leeg: geen groene daken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Business parks</source>
   <translation>Bedrijventerreinen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: for the package of business parks. Empty: no such package.</source>
   <translation>Vlakken: voor het pakket voor bedrijventerreinen. Leeg: dat pakket niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Cemeteries, schoolyards and allotments</source>
   <translation>Begraafplaatsen, schoolpleinen en volkstuinen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Polygons: for the package of such sites. Empty: no such package.</source>
   <translation>Vlakken: voor het pakket voor zulke plekken. Leeg: dat pakket niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Planned works</source>
   <translation>Geplande werken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Works that are planned anyhow: parcels within 10 m are marked.</source>
   <translation>Werken die toch al gepland zijn: percelen binnen 10 m worden gemarkeerd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Co-benefits</source>
   <translation>Meekoppelkansen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_more.py" />
   <source>Layers of places where a measure serves more than bees, such as schools or cycle routes. Score 1 up to 50 m, falling to 0 at 300 m, mean over the layers.</source>
   <translation>Lagen met plekken waar een maatregel meer dient dan bijen, zoals scholen of fietsroutes. Score 1 tot 50 m, dalend tot 0 op 300 m, gemiddeld over de lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_near.py" />
   <source>{layer}: {count} gaps</source>
   <translation>{layer}: {count} onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Food within reach, {season} (m2 of best meadow)</source>
   <translation>Voedsel binnen bereik, {season} (m2 beste weide)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Food needed, {season} (m2 of best meadow)</source>
   <translation>Voedsel nodig, {season} (m2 beste weide)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Parcel or stretch</source>
   <translation>Perceel of werkvak</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>What it becomes</source>
   <translation>Wat het wordt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Land used by present class (m2)</source>
   <translation>Gebruikte grond naar huidige klasse (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>For a year only</source>
   <translation>Alleen voor een jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Executor in Dutch</source>
   <translation>Uitvoerder in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Executor in English</source>
   <translation>Uitvoerder in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Years to effect, at least</source>
   <translation>Jaren tot effect, ten minste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Years to effect, at most</source>
   <translation>Jaren tot effect, ten hoogste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Kind of owner</source>
   <translation>Soort eigenaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Village</source>
   <translation>Kern of wijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Co-benefit (0-1)</source>
   <translation>Meekoppelkans (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Which co-benefits</source>
   <translation>Welke meekoppelkansen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Why not (key)</source>
   <translation>Waarom niet (sleutel)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Why not, in Dutch</source>
   <translation>Waarom niet, in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Why not, in English</source>
   <translation>Waarom niet, in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Effective habitat gained, low (ha)</source>
   <translation>Winst aan effectief leefgebied, laag (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Effective habitat gained, high (ha)</source>
   <translation>Winst aan effectief leefgebied, hoog (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nests in the ground gained (m2)</source>
   <translation>Winst aan nesten in de grond (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nests in cavities and stems gained (m2)</source>
   <translation>Winst aan nesten in holten en stengels (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nests of bumblebees gained (m2)</source>
   <translation>Winst aan nesten van hommels (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>What lacks around it</source>
   <translation>Wat er rondom ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Brings what lacks</source>
   <translation>Brengt wat ontbreekt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Carries a stepping stone or a piece of strip</source>
   <translation>Draagt een stapsteen of een stuk strook</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Number of the cell</source>
   <translation>Nummer van de cel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Side of the cell (m)</source>
   <translation>Zijde van de cel (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Nest land (ha)</source>
   <translation>Nestgelegenheid (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Land for nests in the ground within 500 m (ha)</source>
   <translation>Land voor nesten in de grond binnen 500 m (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Land for nests in cavities and stems within 500 m (ha)</source>
   <translation>Land voor nesten in holten en stengels binnen 500 m (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Land for nests of bumblebees within 1,500 m (ha)</source>
   <translation>Land voor nesten van hommels binnen 1.500 m (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_rows.py" />
   <source>Land for larvae of hoverflies within 500 m (ha)</source>
   <translation>Land voor larven van zweefvliegen binnen 500 m (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{count} of the owners to plan for own no parcel here: {names}</source>
   <translation>{count} van de eigenaren om voor te plannen hebben hier geen perceel: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {read} parcels read, {repaired} repaired, {skipped} skipped</source>
   <translation>{layer}: {read} percelen gelezen, {repaired} gerepareerd, {skipped} overgeslagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {count} parcels have more than {limit} parts and are weighed as one: {names}</source>
   <translation>{layer}: {count} percelen bestaan uit meer dan {limit} delen en worden als één gewogen: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {count} parcels overlap with others; land that lies in two counts in both: {names}</source>
   <translation>{layer}: {count} percelen overlappen met andere; grond die in twee percelen ligt telt in beide: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {count} parcels lie outside the habitat map and are left out: {names}</source>
   <translation>{layer}: {count} percelen liggen buiten de leefgebiedenkaart en doen niet mee: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {count} slivers of less than 1 m2 are left out.</source>
   <translation>{layer}: {count} snippers van minder dan 1 m2 doen niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer}: {count} parcels lie outside the area to plan for</source>
   <translation>{layer}: {count} percelen liggen buiten het gebied om te plannen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{layer} holds no parcel that can be planned; the result is empty.</source>
   <translation>{layer} bevat geen perceel dat gepland kan worden; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>{able} of {count} parcels have a measure; {options} options in all</source>
   <translation>{able} van {count} percelen hebben een maatregel; samen {options} mogelijkheden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>No measure is possible on any of the parcels. The field why_not says why.</source>
   <translation>Op geen van de percelen is een maatregel mogelijk. Het veld why_not zegt waarom.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>None of the parcels belongs to the owners to plan for; the result is empty.</source>
   <translation>Geen van de percelen is van de eigenaren om voor te plannen; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measureoptions_tell.py" />
   <source>Around {count} parcels less than 75 % of the land within reach is known, so what lacks there is not certain. Use a habitat map that reaches further.</source>
   <translation>Rond {count} percelen is minder dan 75 % van de grond binnen bereik bekend, dus wat daar ontbreekt is niet zeker. Gebruik een leefgebiedenkaart die verder reikt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>What a plan does: before and after</source>
   <translation>Wat een plan doet: voor en na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>scenario,before,after,what if,difference,plan,measures,effect,compare,stacked,bees</source>
   <translation>scenario,voor,na,wat als,verschil,plan,maatregelen,effect,vergelijken,stapelen,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Carries out measures on the habitat map and compares food, habitat, network and cost.</source>
   <translation>Voert maatregelen uit op de leefgebiedenkaart en vergelijkt voedsel, leefgebied, netwerk en kosten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Carrying out the measures</source>
   <translation>Maatregelen uitvoeren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Writing the new habitat map</source>
   <translation>Nieuwe leefgebiedenkaart schrijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Food and habitat around, before</source>
   <translation>Voedsel en leefgebied in de omgeving, voor</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Food and habitat around, after</source>
   <translation>Voedsel en leefgebied in de omgeving, na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario.py" />
   <source>Difference by the measures, {profile}</source>
   <translation>Verschil door de maatregelen, {profile}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_children.py" />
   <source>Building blocks of {map}</source>
   <translation>Bouwstenen van {map}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_children.py" />
   <source>Network of {map}</source>
   <translation>Netwerk van {map}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_children.py" />
   <source>Gaps of {map}</source>
   <translation>Onderbrekingen van {map}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_children.py" />
   <source>{algorithm} could not be run on {map}: {error}</source>
   <translation>{algorithm} kon niet worden berekend voor {map}: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Food of all land, {season}</source>
   <translation>Voedselaanbod op al het land, {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>m2 of best meadow</source>
   <translation>m2 van de beste weide</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Land that changes</source>
   <translation>Land dat verandert</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Nest land</source>
   <translation>Nestgelegenheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Mean food within reach, {season}</source>
   <translation>Gemiddeld voedselaanbod binnen bereik, {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Land with 10 % habitat or more in 1 km2</source>
   <translation>Land met 10 % leefgebied of meer in 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Mean share of habitat in 1 km2</source>
   <translation>Gemiddeld aandeel leefgebied in 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Mean season completeness</source>
   <translation>Gemiddeld voedsel het jaar rond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Mean nest suitability</source>
   <translation>Gemiddelde nestgelegenheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Within reach of the measures: food, {season}</source>
   <translation>Binnen bereik van de maatregelen: voedselaanbod, {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Within reach of the measures: share of habitat in 1 km2</source>
   <translation>Binnen bereik van de maatregelen: aandeel leefgebied in 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Within reach of the measures: season completeness</source>
   <translation>Binnen bereik van de maatregelen: voedsel het jaar rond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>number</source>
   <translation>aantal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Land of B&amp;B areas</source>
   <translation>Land van B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Land of nearly-B&amp;B areas</source>
   <translation>Land van bijna-B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Effective habitat in the best circle of 1 km2</source>
   <translation>Effectief leefgebied in de beste cirkel van 1 km2</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Connecting strips</source>
   <translation>Verbindende stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Connected habitat EC(PC)</source>
   <translation>Verbonden leefgebied EC(PC)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Connected habitat EC(IIC)</source>
   <translation>Verbonden leefgebied EC(IIC)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Viable networks</source>
   <translation>Duurzame netwerken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Over the limit between stones</source>
   <translation>Boven de grens tussen stapstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Over the limit in strips</source>
   <translation>Boven de grens in stroken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>EUR per year</source>
   <translation>euro per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>One-off cost</source>
   <translation>Aanlegkosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Extra cost per year</source>
   <translation>Meerkosten per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Cost over the horizon</source>
   <translation>Kosten over de rekenperiode</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Scenario</source>
   <translation>Scenario</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <source>Indicator (key)</source>
   <translation>Indicator (sleutel)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Indicator</source>
   <translation>Maatstaf</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Unit</source>
   <translation>Eenheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Before</source>
   <translation>Voor</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>After</source>
   <translation>Na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_figures.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Difference</source>
   <translation>Verschil</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>This algorithm shows what a plan does: it carries out measures on the habitat map and compares before and after.

Measures come from a plan, from What can be done on each parcel, or from polygons drawn by hand with a field measure (such as M05) or way (such as M05 strip). A measure changes the cells whose centre lies in its polygon and whose class it is for. Whole and strip: all of them; beside paving a sight strip of 1 m stays where the measure asks for it. Share: a compact part. Points: patches or tree crowns spread over the unit, with the size that they have after the horizon. Beside a way, the fields area_m2 and pieces say how much; without them the table of measures does. Measures are done in the order of the field rank, else of the rows, and later ones work on what earlier ones made. What cannot be done is told with its reason; size, soil and slope are not tested again.

The result is a new habitat map with its class table, which every other algorithm reads; also this one, so that scenarios can be stacked. The difference has bands for the share of habitat in 1 km2 (percent points), food within reach per season, season completeness and nests (0-1), after minus before. Only cells within reach of a change are computed anew, with the numbers of a full run.

The table gives for each indicator its unit, before, after and the difference. Layers under Other scenarios are compared with the same start. Building blocks, network and gaps are found anew on both maps with their usual settings, which takes longer. Costs are those of the layer, else those of the price table, in EUR excluding VAT; per year is extra, above present management; the total is over the horizon.</source>
   <translation>Dit algoritme laat zien wat een plan doet: het voert maatregelen uit op de leefgebiedenkaart en vergelijkt voor en na.

Maatregelen komen uit een plan, uit Wat kan er op elk perceel, of uit getekende vlakken met een veld measure (zoals M05) of way (zoals M05 strip). Een maatregel verandert de cellen waarvan het midden in het vlak ligt en waarvan de klasse bij de maatregel past. Geheel en strook: allemaal; langs verharding blijft een zichtstrook van 1 m vrij als de maatregel dat vraagt. Deel: een aaneengesloten deel. Punten: plekken of boomkronen die over het werkvak verspreid liggen, zo groot als ze na de rekenperiode zijn. Naast een way zeggen de velden area_m2 en pieces hoeveel; zonder die velden de tabel met maatregelen. Maatregelen worden uitgevoerd in de volgorde van het veld rank, anders van de rijen, en latere werken voort op wat eerdere maakten. Wat niet kan wordt gemeld met de reden; grootte, bodem en helling worden niet opnieuw getoetst.

Het resultaat is een nieuwe leefgebiedenkaart met klassentabel, die alle andere algoritmen lezen; ook dit, zodat scenario's te stapelen zijn. Het verschil heeft banden voor het aandeel leefgebied in 1 km2 (procentpunten), voedselaanbod binnen bereik per seizoen, voedsel het jaar rond en nestgelegenheid (0-1), na min voor. Alleen cellen binnen bereik van een verandering worden opnieuw berekend, met de getallen van een volledige berekening.

De tabel geeft voor elke indicator de eenheid, voor, na en het verschil. Lagen bij Andere scenario's worden met hetzelfde vertrekpunt vergeleken. Bouwstenen, netwerk en onderbrekingen worden op beide kaarten opnieuw gezocht met hun gewone instellingen; dat duurt langer. Kosten zijn die van de laag, anders die van de kostentabel, in euro exclusief btw; per jaar is extra, boven het huidige beheer; het totaal is over de rekenperiode.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Food and habitat around</source>
   <translation>Voedsel en leefgebied in de omgeving</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Network of blocks</source>
   <translation>Netwerk van bouwstenen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Plan or measures</source>
   <translation>Plan of maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Polygons with a field measure (M05) or way (M05 strip): a plan, or areas drawn by hand. area_m2 (m2), pieces, rank and costs (EUR) are used where they are there.</source>
   <translation>Vlakken met een veld measure (M05) of way (M05 strip): een plan, of getekende vlakken. area_m2 (m2), pieces, rank en kosten (euro) worden gebruikt als ze er zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Raster of class codes made by the habitat map algorithm, in metres: the start.</source>
   <translation>Raster met klassecodes, gemaakt met het algoritme Leefgebiedenkaart, in meters: het vertrekpunt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>What to compare</source>
   <translation>Wat vergelijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Which figures are computed before and after. Network and gaps need the blocks and take longer. In scripts: surroundings, blocks, network, gaps.</source>
   <translation>Welke cijfers voor en na worden berekend. Netwerk en onderbrekingen hebben de bouwstenen nodig en duren langer. In scripts: surroundings, blocks, network, gaps.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Other scenarios</source>
   <translation>Andere scenario's</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>More layers of measures, each compared with the same start in the table and on the page.</source>
   <translation>Meer lagen met maatregelen, elk vergeleken met hetzelfde vertrekpunt, in de tabel en op de pagina.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Cell size of the difference</source>
   <translation>Celgrootte van het verschil</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Cell of the difference in metres, rounded to a multiple of the cell of the habitat map and not smaller than that.</source>
   <translation>Cel van het verschil in meters, afgerond op een veelvoud van de cel van de leefgebiedenkaart en niet kleiner dan die.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>How far bees fly for food in metres: the disc in which food counts.</source>
   <translation>Hoe ver bijen vliegen voor voedsel, in meters: de cirkel waarin voedsel telt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Which blocks count for building blocks, network and gaps. In scripts: potential or confirmed.</source>
   <translation>Welke bouwstenen tellen voor bouwstenen, netwerk en onderbrekingen. In scripts: potential of confirmed.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Habitat map with the measures</source>
   <translation>Leefgebiedenkaart met de maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>GeoTIFF of class codes as the habitat map is after the measures, with its class table beside it.</source>
   <translation>GeoTIFF met klassecodes zoals de leefgebiedenkaart na de maatregelen is, met de klassentabel ernaast.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of food and habitat</source>
   <translation>Verschil in voedsel en leefgebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>GeoTIFF, after minus before: share of habitat in 1 km2 in percent points, food within reach per season, season completeness and nest suitability from 0 to 1; loaded as one layer per band.</source>
   <translation>GeoTIFF, na min voor: aandeel leefgebied in 1 km2 in procentpunten, voedselaanbod binnen bereik per seizoen, voedsel het jaar rond en nestgelegenheid van 0 tot 1; geladen als één laag per band.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Before and after</source>
   <translation>Voor en na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Table with a row for each scenario and indicator: unit, before, after, difference. Also as a spreadsheet (XLSX).</source>
   <translation>Tabel met een rij voor elk scenario en elke indicator: eenheid, voor, na, verschil. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Page with before and after</source>
   <translation>Pagina met voor en na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Web page with what changes, what it costs, per measure, and what was not done.</source>
   <translation>Webpagina met wat er verandert, wat het kost, per maatregel, en wat niet is uitgevoerd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Measures done</source>
   <translation>Uitgevoerde maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Measures not done</source>
   <translation>Niet uitgevoerde maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Land that changes (ha)</source>
   <translation>Land dat verandert (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Effective habitat before (ha)</source>
   <translation>Effectief leefgebied voor (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Effective habitat after (ha)</source>
   <translation>Effectief leefgebied na (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of mean share of habitat in 1 km2 (% points)</source>
   <translation>Verschil in gemiddeld aandeel leefgebied in 1 km2 (procentpunt)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of mean season completeness (0-1)</source>
   <translation>Verschil in gemiddeld voedsel het jaar rond (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Land within reach of the measures (ha)</source>
   <translation>Land binnen bereik van de maatregelen (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Land of B&amp;B areas before (ha)</source>
   <translation>Land van B&amp;B-gebieden voor (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Land of B&amp;B areas after (ha)</source>
   <translation>Land van B&amp;B-gebieden na (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>EC(PC) before (ha)</source>
   <translation>EC(PC) voor (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>EC(PC) after (ha)</source>
   <translation>EC(PC) na (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Number of gaps before</source>
   <translation>Aantal onderbrekingen voor</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Number of gaps after</source>
   <translation>Aantal onderbrekingen na</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Number of scenarios</source>
   <translation>Aantal scenario's</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of food within reach, {season} (0-1)</source>
   <translation>Verschil in voedselaanbod binnen bereik, {season} (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of share of habitat in 1 km2 (% points)</source>
   <translation>Verschil in aandeel leefgebied in 1 km2 (procentpunt)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of season completeness in 1 km2 (0-1)</source>
   <translation>Verschil in voedsel het jaar rond in 1 km2 (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_form.py" />
   <source>Difference of nest suitability (0-1)</source>
   <translation>Verschil in nestgelegenheid (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <source>{layer} has no field measure and no field way. Add a field measure with the id of a measure, such as M05.</source>
   <translation>{layer} heeft geen veld measure en geen veld way. Voeg een veld measure toe met het nummer van een maatregel, zoals M05.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <source>{layer}, row {row}: there is no measure {measure}. Choose one of these: {known}.</source>
   <translation>{layer}, rij {row}: er is geen maatregel {measure}. Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <source>{layer}, row {row}: the measure {measure} cannot be done that way ({way}). Choose one of these: {known}.</source>
   <translation>{layer}, rij {row}: de maatregel {measure} kan niet op die manier ({way}). Kies een van deze: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <source>{layer}: {count} rows name no measure and change nothing</source>
   <translation>{layer}: {count} rijen noemen geen maatregel en veranderen niets</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_input.py" />
   <source>{layer}: {count} sizes are no numbers above zero and count as not given, such as {rows}.</source>
   <translation>{layer}: {count} maten zijn geen getallen boven nul en tellen als niet gegeven, zoals {rows}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Horizon</source>
   <translation>Rekenperiode</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>{years} years</source>
   <translation>{years} jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Measures: {scenario}</source>
   <translation>Maatregelen: {scenario}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Not done: {scenario}</source>
   <translation>Niet uitgevoerd: {scenario}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Not done</source>
   <translation>Niet uitgevoerd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Effective habitat is area times habitat weight. Food is in m2 of best meadow: as much as that area of herb-rich grassland gives in late spring. Land that is not known is not counted.</source>
   <translation>Effectief leefgebied is oppervlakte maal weegfactor. Voedselaanbod is in m2 van de beste weide: zoveel als die oppervlakte kruidenrijk grasland in het late voorjaar geeft. Onbekend land telt niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Effective habitat goes from {before} to {after} ha.</source>
   <translation>Het effectieve leefgebied gaat van {before} naar {after} ha.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>The number of B&amp;B areas goes from {before} to {after}.</source>
   <translation>Het aantal B&amp;B-gebieden gaat van {before} naar {after}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>The number of gaps goes from {before} to {after}.</source>
   <translation>Het aantal onderbrekingen gaat van {before} naar {after}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>That costs € {once} once and € {yearly} more per year.</source>
   <translation>Dat kost eenmalig € {once} en per jaar € {yearly} extra.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Scenarios side by side</source>
   <translation>Scenario's naast elkaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>All scenarios begin from the same habitat map.</source>
   <translation>Alle scenario's vertrekken van dezelfde leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>No measure was done.</source>
   <translation>Er is geen maatregel uitgevoerd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Costs are those of the layer, in EUR excluding VAT.</source>
   <translation>De kosten zijn die van de laag, in euro exclusief btw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Costs in EUR excluding VAT, by the price table where the layer names none; mean, with low and high.</source>
   <translation>Kosten in euro exclusief btw, volgens de kostentabel waar de laag er geen noemt; gemiddeld, met laag en hoog.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Per year is extra, above present management; the total is over {years} years.</source>
   <translation>Per jaar is extra, boven het huidige beheer; het totaal is over {years} jaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>All together</source>
   <translation>Alles samen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Trees or pieces</source>
   <translation>Bomen of stuks</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>One-off</source>
   <translation>Eenmalig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Total</source>
   <translation>Totaal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>Total, low - high</source>
   <translation>Totaal, laag - hoog</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <source>These measures change nothing on the map and are left out of the costs.</source>
   <translation>Deze maatregelen veranderen niets op de kaart en tellen niet mee in de kosten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Why</source>
   <translation>Waarom</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_run.py" />
   <source>{layer}: {done} measures done, {left} not done; {area} ha changes</source>
   <translation>{layer}: {done} maatregelen uitgevoerd, {left} niet; {area} ha verandert</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_run.py" />
   <source>{layer}: {count} measures are not done, because {reason}: {names}</source>
   <translation>{layer}: {count} maatregelen zijn niet uitgevoerd, want {reason}: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/measurescenario_run.py" />
   <source>{layer} changes nothing: the result is a copy of {map}. Look whether they overlap.</source>
   <translation>{layer} verandert niets: het resultaat is een kopie van {map}. Kijk of ze overlappen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Best measures for a budget</source>
   <translation>Beste maatregelen voor een budget</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>plan,budget,measures,priority,ranking,cost,optimum,knapsack,own land,mowing contract,bees</source>
   <translation>plan,budget,maatregelen,prioriteit,rangorde,kosten,optimum,eigen grond,maaibestek,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Chooses the measures that bring most for a budget, with proof and reasons.</source>
   <translation>Kiest de maatregelen die voor een budget het meeste brengen, met bewijs en onderbouwing.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>How the search ended</source>
   <translation>Hoe het zoeken eindigde</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Reading the options</source>
   <translation>De mogelijke maatregelen worden gelezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Choosing measures</source>
   <translation>De maatregelen worden gekozen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>{layer} does not say whose land it is (owner_class): the plan on own land is empty.</source>
   <translation>{layer} zegt niet van wie de grond is (owner_class): het plan op eigen grond is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>{parameter}: no option belongs to {names}.</source>
   <translation>{parameter}: er hoort geen maatregel bij {names}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>No option names an owner: the fair share is not used. Choose the field of owners.</source>
   <translation>Geen enkele maatregel noemt een eigenaar: het eerlijk deel wordt niet gebruikt. Kies het veld met eigenaren.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Looking which nests each option feeds</source>
   <translation>Kijken welke nesten elke maatregel voedt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>{layer} holds no nest cells: food at nests counts 0 in this plan.</source>
   <translation>{layer} bevat geen nestcellen: voedsel bij nesten telt 0 in dit plan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Looking what more or less money buys</source>
   <translation>Kijken wat meer of minder geld koopt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures.py" />
   <source>Looking how sure each choice is</source>
   <translation>Kijken hoe zeker elke keuze is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter} is {value}. Give an amount in EUR, or leave it empty for no limit.</source>
   <translation>{parameter} is {value}. Geef een bedrag in euro, of laat het leeg voor geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter} is {value}. A budget must be 0 or more; empty means no limit.</source>
   <translation>{parameter} is {value}. Een budget moet 0 of meer zijn; leeg betekent geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>YEARS is {value}. Give a whole number of years from 1 to {most}, or the one-off budget of each year with a semicolon between them, such as 20000; 10000.</source>
   <translation>YEARS is {value}. Geef een heel aantal jaren van 1 tot {most}, of het eenmalige budget van elk jaar met een puntkomma ertussen, zoals 20000; 10000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>YEARS is {value}: {part} is not an amount of 0 or more. Write the one-off budget of each year in EUR, such as 20000; 10000.</source>
   <translation>YEARS is {value}: {part} is geen bedrag van 0 of meer. Schrijf het eenmalige budget van elk jaar in euro, zoals 20000; 10000.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter} must hold three columns: a name, EUR once and EUR per year.</source>
   <translation>{parameter} moet drie kolommen hebben: een naam, euro eenmalig en euro per jaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter}: a budget has no name. Fill in whose it is.</source>
   <translation>{parameter}: een budget heeft geen naam. Vul in van wie het is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter}: {name} stands there twice. Keep one row.</source>
   <translation>{parameter}: {name} staat er twee keer. Houd één rij over.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_budget.py" />
   <source>{parameter}: the budget of {name} is {value}. Give an amount of 0 or more in EUR, or leave it empty.</source>
   <translation>{parameter}: het budget van {name} is {value}. Geef een bedrag van 0 of meer in euro, of laat het leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>{layer}: {field} is not the same for all cells. Give the nest cells of one run.</source>
   <translation>{layer}: {field} is niet voor alle cellen gelijk. Geef de nestcellen van één berekening.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>No nest cells are given: food at nests is the sum of gain_fed_ha of {layer}, as if each measure were the only one. Give the nest cells that were made with the options, so that measures near each other are not counted twice.</source>
   <translation>Er zijn geen nestcellen gegeven: voedsel bij nesten is de som van gain_fed_ha van {layer}, alsof elke maatregel de enige is. Geef de nestcellen die bij de mogelijke maatregelen gemaakt zijn, zodat maatregelen bij elkaar niet dubbel tellen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_food.py" />
   <source>No nest cells are given and {layer} has no gain_fed_ha: food at nests counts 0 in this plan.</source>
   <translation>Er zijn geen nestcellen gegeven en {layer} heeft geen gain_fed_ha: voedsel bij nesten telt 0 in dit plan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>This algorithm chooses the measures that bring most for wild bees within a budget, ranks them, and says how far the plan can be from the best possible one.

Three things count, each in its own unit and weighted by you: seasonal food at nests (ha of fed nest land; the need of each season is capped, so that filling the hungry season counts and more of the same does not), hectares towards completing nearly-B&amp;B areas (annual measures bring none), and gaps closed in the network (by a whole chain only). Each is divided by what all allowed measures together would bring.

Options come from What can be done on each parcel, or from a layer drawn by hand: polygons with a name (unit, parcel or id) and a cost (cost_one_off or cost, in EUR; cost_per_year where there is any). Gains that are not given count 0. Options of one parcel on the same class of land exclude each other.

Budgets: an empty budget has no limit. With 0 only what costs nothing can be chosen. The cost per year is that above present management; savings make room for other costs. Ranking is by cost over the horizon.

The fast solver adds what gains most per euro, counts again after each choice, then tries swaps; it reports a proven bound: no plan within the budgets can score more. The exact solver goes on until the time limit, and says how far it came. Equal choices are decided by co-benefit, then by name.

The plan: rank, class (top, good, possible), the ranks that it cannot be told apart from (rank_low, rank_high), what each measure adds to each goal at its turn, loss_pct (what is lost when it may not be done and its money goes elsewhere), year, the gaps that open again and the areas that are incomplete again without it, and the reason in Dutch and English. The curve shows what more or less money buys.</source>
   <translation>Dit algoritme kiest de maatregelen die binnen een budget het meeste brengen voor wilde bijen, zet ze op volgorde, en zegt hoe ver het plan van het beste plan af kan liggen.

Drie dingen tellen, elk in zijn eigen eenheid en met het gewicht dat u geeft: voedsel per seizoen bij nesten (ha gevoede nestgelegenheid; per seizoen tot wat nodig is, zodat het vullen van een seizoen met voedseltekort telt en meer van hetzelfde niet), hectares om bijna-B&amp;B-gebieden compleet te maken (eenjarige maatregelen leveren er geen), en gesloten onderbrekingen in het netwerk (alleen door een hele keten). Elk wordt gedeeld door wat alle toegestane maatregelen samen zouden brengen.

De mogelijke maatregelen komen uit Wat kan er op elk perceel, of uit een zelf getekende laag: vlakken met een naam (unit, parcel of id) en kosten (cost_one_off of cost, in euro; cost_per_year als die er zijn). Winst die niet gegeven is telt 0. Maatregelen op één perceel op dezelfde klasse grond sluiten elkaar uit.

Budgetten: een leeg budget heeft geen grens. Met 0 kan alleen gekozen worden wat niets kost. De kosten per jaar zijn die boven het huidige beheer; besparingen maken ruimte voor andere kosten. De volgorde is naar kosten over de hele rekenperiode.

Snel zoeken voegt toe wat het meeste oplevert per euro, telt na elke keuze opnieuw en probeert daarna te ruilen; het geeft een bewezen grens: geen enkel plan binnen de budgetten kan meer scoren. Exact zoeken gaat door tot de tijdslimiet en zegt hoe ver het kwam. Bij gelijke keuzes beslist de meekoppelkans, dan de naam.

Het plan: rang, klasse (top, goed, mogelijk), de rangen waarvan het niet te onderscheiden is (rank_low, rank_high), wat elke maatregel op zijn beurt aan elk doel toevoegt, loss_pct (wat verloren gaat als de maatregel niet mag en het geld ergens anders heen gaat), jaar, de onderbrekingen die zonder de maatregel weer openliggen en de gebieden die dan weer onvolledig zijn, en de onderbouwing in het Nederlands en Engels. De curve laat zien wat meer of minder geld koopt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Options from What can be done on each parcel, or polygons with a name and a cost in EUR.</source>
   <translation>De uitkomst van Wat kan er op elk perceel, of vlakken met een naam en kosten in euro.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Points with nests, food and need, made with the options. Empty: looked for beside the options; where there is none, each option counts by itself.</source>
   <translation>Punten met nesten, voedsel en behoefte, gemaakt bij de mogelijke maatregelen. Leeg: er wordt naast de maatregelen gezocht; is er niets, dan telt elke maatregel op zichzelf.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Years to carry it out</source>
   <translation>Jaren van uitvoering</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>A number of years (the one-off budget is divided evenly), or the one-off budget of each year in EUR: 20000; 10000. Empty: all in one year.</source>
   <translation>Een aantal jaren (het eenmalige budget wordt gelijk verdeeld), of het eenmalige budget van elk jaar in euro: 20000; 10000. Leeg: alles in één jaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In EUR: once and per year added up over the horizon. Empty: no limit.</source>
   <translation>In euro: eenmalig en per jaar opgeteld over de rekenperiode. Leeg: geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Years over which costs are added up.</source>
   <translation>Aantal jaren waarover de kosten worden opgeteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Weight of food at nests</source>
   <translation>Gewicht van voedsel bij nesten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>0 to 1; the three weights are counted beside each other.</source>
   <translation>0 tot 1; de drie gewichten tellen ten opzichte van elkaar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Weight of completing B&amp;B areas</source>
   <translation>Gewicht van complete B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Weight of closing gaps</source>
   <translation>Gewicht van gesloten onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Locks</source>
   <translation>Vastzetten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Field with must, never or promised (moet, nooit, toegezegd): always chosen; never; done by a partner already, counted as there at no cost.</source>
   <translation>Veld met moet, nooit of toegezegd (must, never, promised): altijd gekozen; nooit; een partner doet het al en het telt als aanwezig zonder kosten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Willingness of the owner</source>
   <translation>Bereidheid van de eigenaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Field; options with no, nee or 0 are left out and their share is shown.</source>
   <translation>Veld; maatregelen met nee, no of 0 doen niet mee en hun aandeel wordt getoond.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Field with the owner, or with the municipality for a fair share of each.</source>
   <translation>Veld met de eigenaar, of met de gemeente voor een eerlijk deel per gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Co-benefit</source>
   <translation>Meekoppelkans</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Field with 0 to 1; higher goes first where gains per euro are equal.</source>
   <translation>Veld met 0 tot 1; hoger gaat voor bij evenveel winst per euro.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Village or district</source>
   <translation>Dorp of wijk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Field by which kilometres of verge and hectares are added up.</source>
   <translation>Veld waarnaar kilometers berm en hectares worden opgeteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>One-off (EUR)</source>
   <translation>Eenmalig (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Per year (EUR)</source>
   <translation>Per jaar (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Budgets of owners</source>
   <translation>Budgetten van eigenaren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Name of the owner, EUR once and EUR per year; an empty amount has no limit.</source>
   <translation>Naam van de eigenaar, euro eenmalig en euro per jaar; een leeg bedrag heeft geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Budgets of executors</source>
   <translation>Budgetten van uitvoerders</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Name of the executor, EUR once and EUR per year; an empty amount has no limit.</source>
   <translation>Naam van de uitvoerder, euro eenmalig en euro per jaar; een leeg bedrag heeft geen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Fair share of each owner (0-1)</source>
   <translation>Eerlijk deel per eigenaar (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>0 to 1: this share of the budget is divided evenly over the owners, as far as their options go. 0: not used.</source>
   <translation>0 tot 1: dit aandeel van het budget wordt gelijk over de eigenaren verdeeld, zover hun maatregelen reiken. 0: niet gebruikt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Least confidence of the land (%)</source>
   <translation>Minste betrouwbaarheid van het land (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In %. Options on land of which less is known (confidence_pct) are left out: survey them first. What must be done or is promised stays. 0: all options count.</source>
   <translation>In %. Maatregelen op land waarvan minder bekend is (confidence_pct) vallen af: breng dat land eerst in kaart. Wat moet of is toegezegd blijft. 0: alle maatregelen tellen mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Fast, with a proven bound</source>
   <translation>Snel, met een bewezen grens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Exact, within a time limit</source>
   <translation>Exact, binnen een tijdslimiet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Solver</source>
   <translation>Zoekwijze</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>How the plan is searched for. In scripts: greedy or exact.</source>
   <translation>Hoe het plan gezocht wordt. In scripts: greedy (snel) of exact.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Time limit of the exact solver (s)</source>
   <translation>Tijdslimiet van exact zoeken (s)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In seconds. Out of time it gives the best plan found, with its proven bound.</source>
   <translation>In seconden. Is de tijd om, dan komt het beste gevonden plan, met zijn bewezen grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Proven distance to stop at (%)</source>
   <translation>Bewezen afstand om te stoppen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>In % of the best possible plan: the exact solver stops as soon as it is proven.</source>
   <translation>In % van het beste plan: exact zoeken stopt zodra dit bewezen is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Draws of uncertain values</source>
   <translation>Trekkingen van onzekere waarden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>How often values and costs are drawn anew to see how sure each rank is. 0: none.</source>
   <translation>Hoe vaak waarden en kosten opnieuw getrokken worden om te zien hoe zeker elke rang is. 0: niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Seed of the draws</source>
   <translation>Startgetal van de trekkingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>The same number gives the same draws.</source>
   <translation>Hetzelfde getal geeft dezelfde trekkingen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_form.py" />
   <source>Blocks that are there already; they take part in chains at no cost.</source>
   <translation>Bouwstenen die er al zijn; ze doen zonder kosten mee in ketens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_nests.py" />
   <source>{layer} does not say which nests lack (lacks_nests, and the gains per kind of nest): every gain in nests counts.</source>
   <translation>{layer} zegt niet welke nesten ontbreken (lacks_nests, en de winst per soort nest): alle winst aan nesten telt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer} has no costs. Give it a field cost_one_off or cost with the cost of each measure in EUR.</source>
   <translation>{layer} heeft geen kosten. Geef de laag een veld cost_one_off of cost met de kosten van elke maatregel in euro.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer} changed while it was read. Run it again.</source>
   <translation>{layer} veranderde tijdens het lezen. Start opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: {name} is locked as must, but its owner is not willing. Change one of the two.</source>
   <translation>{layer}: {name} is vastgezet als moet, maar de eigenaar wil niet. Verander een van beide.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: the option {name} stands twice. Give each option its own name.</source>
   <translation>{layer}: de maatregel {name} staat er twee keer. Geef elke mogelijke maatregel een eigen naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: the cost of {count} options is missing; they are left out: {names}</source>
   <translation>{layer}: de kosten van {count} maatregelen ontbreken; ze doen niet mee: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: {count} options without a usable shape are left out</source>
   <translation>{layer}: {count} maatregelen zonder bruikbare vorm doen niet mee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{count} of {all} options are left out: their owner is not willing</source>
   <translation>{count} van de {all} maatregelen doen niet mee: de eigenaar wil niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{count} options are left out, because the confidence of their land is below {least} %: survey them first</source>
   <translation>{count} maatregelen vallen af, omdat de betrouwbaarheid van hun land lager is dan {least} %: breng dat land eerst in kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: gains are those after {years} years, but the horizon is {horizon} years. Make the options again for this horizon, or use theirs.</source>
   <translation>{layer}: de winst is die na {years} jaar, maar de rekenperiode is {horizon} jaar. Maak de mogelijke maatregelen opnieuw voor deze rekenperiode, of gebruik die van de laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer} holds no option to choose from.</source>
   <translation>{layer} bevat geen maatregel om uit te kiezen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_options.py" />
   <source>{layer}: on {unit} the option {first} is locked as must and {second} as never, on the same land. Unlock one of them.</source>
   <translation>{layer}: op {unit} is {first} vastgezet als moet en {second} als nooit, op dezelfde grond. Maak een van beide los.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Per executor</source>
   <translation>Per uitvoerder</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Per owner</source>
   <translation>Per eigenaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Measures chosen</source>
   <translation>Gekozen maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Cost over {years} years</source>
   <translation>Kosten over {years} jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Food at nests</source>
   <translation>Voedsel bij nesten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>ha of fed nest land</source>
   <translation>ha gevoede nestgelegenheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Proof</source>
   <translation>Bewijs</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Own land only</source>
   <translation>Alleen eigen grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{share} % of the options left out</source>
   <translation>{share} % van de maatregelen doet niet mee</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Owner not willing</source>
   <translation>Eigenaar wil niet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{count} options on land of which too little is known</source>
   <translation>{count} maatregelen op land waarvan te weinig bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Survey first</source>
   <translation>Eerst in kaart brengen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{cost} (between {low} and {high})</source>
   <translation>{cost} (tussen {low} en {high})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>no nearly-B&amp;B areas in reach</source>
   <translation>geen bijna-B&amp;B-gebieden binnen bereik</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{gain} ha; {done} of {all} completed</source>
   <translation>{gain} ha; {done} van {all} compleet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>no gaps given</source>
   <translation>geen onderbrekingen gegeven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{closed} of {all}</source>
   <translation>{closed} van {all}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>no plan within these budgets adds anything</source>
   <translation>geen enkel plan binnen deze budgetten voegt iets toe</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>nothing found that fits; the exact search can prove whether there is</source>
   <translation>niets gevonden dat past; exact zoeken kan bewijzen of er iets is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>the best possible plan (proven)</source>
   <translation>het beste plan dat er is (bewezen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>at most {distance} % below the best possible plan</source>
   <translation>hooguit {distance} % onder het beste plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>With half the money</source>
   <translation>Met de helft van het geld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>With twice the money</source>
   <translation>Met twee keer het geld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{share} % of what this plan brings</source>
   <translation>{share} % van wat dit plan brengt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>no option on land that is known as own</source>
   <translation>geen maatregel op grond die als eigen bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>{count} measures, {cost}: {share} % of what this plan brings</source>
   <translation>{count} maatregelen, {cost}: {share} % van wat dit plan brengt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>All goals</source>
   <translation>Alle doelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>this plan</source>
   <translation>dit plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Cost over {years} years (EUR)</source>
   <translation>Kosten over {years} jaar (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>% of what all measures bring</source>
   <translation>% van wat alle maatregelen brengen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>No budget was given. The table shows what parts of the cost of this plan buy, when it is spent on what brings most.</source>
   <translation>Er is geen budget gegeven. De tabel laat zien wat delen van de kosten van dit plan kopen, als ze besteed worden aan wat het meeste brengt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>What parts and multiples of the budgets buy, each with a plan of its own.</source>
   <translation>Wat delen en veelvouden van de budgetten kopen, elk met een eigen plan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>What the money buys</source>
   <translation>Wat het geld koopt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Part of the money</source>
   <translation>Deel van het geld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Towards B&amp;B areas</source>
   <translation>Voor B&amp;B-gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Of what all measures bring</source>
   <translation>Van wat alle maatregelen brengen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Importance of gaps closed</source>
   <translation>Belang van gesloten onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The measures, best first: what adds most per euro beside those above it.</source>
   <translation>De maatregelen, de beste eerst: wat per euro het meeste toevoegt naast wat erboven staat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The first {count}; the layer holds them all.</source>
   <translation>De eerste {count}; de laag bevat ze allemaal.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The plan</source>
   <translation>Het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>No measure is chosen.</source>
   <translation>Er is geen maatregel gekozen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Like ranks</source>
   <translation>Als rang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Year</source>
   <translation>Jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Closes gaps</source>
   <translation>Sluit onderbrekingen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Lost without it</source>
   <translation>Verlies zonder deze</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Reason</source>
   <translation>Onderbouwing</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The plan was made by the fast search.</source>
   <translation>Het plan is gemaakt door snel zoeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The exact search proved the plan to within the distance asked.</source>
   <translation>Exact zoeken heeft het plan bewezen tot op de gevraagde afstand.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The exact search ran out of time; this is the best plan that it found.</source>
   <translation>Voor exact zoeken was de tijd om; dit is het beste plan dat gevonden is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>The exact search was stopped; this is the best plan found till then.</source>
   <translation>Exact zoeken is gestopt; dit is het beste plan dat tot dan gevonden was.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>This SciPy has no exact solver; the plan was made by the fast search.</source>
   <translation>Deze SciPy kan niet exact zoeken; het plan is gemaakt door snel zoeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>Options: {layer}. Weights: food at nests {food}, B&amp;B areas {bnb}, gaps {gaps}; each goal is divided by what all allowed measures together would bring. Amounts exclude VAT; the cost per year is that above present management. Shortfalls of areas are counted on cells: 0.001 ha less counts as complete.</source>
   <translation>Mogelijke maatregelen: {layer}. Gewichten: voedsel bij nesten {food}, B&amp;B-gebieden {bnb}, onderbrekingen {gaps}; elk doel is gedeeld door wat alle toegestane maatregelen samen zouden brengen. Bedragen zijn zonder btw; de kosten per jaar zijn die boven het huidige beheer. Tekorten van gebieden zijn op cellen geteld: 0,001 ha minder telt als compleet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>A measure is like other ranks when drawing the uncertain values anew puts it there: then choose by what else counts. Lost without it: what the plan loses when the measure may not be done and its money goes elsewhere.</source>
   <translation>Een maatregel is niet te onderscheiden van andere rangen als nieuwe trekkingen van de onzekere waarden hem daar zetten: kies dan op wat verder telt. Verlies zonder deze: wat het plan verliest als de maatregel niet mag en het geld ergens anders heen gaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_page.py" />
   <source>In this large plan that is an estimate.</source>
   <translation>In dit grote plan is dat een schatting.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Work per village and year</source>
   <translation>Werk per dorp en jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Verge</source>
   <translation>Berm</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Over {years} years</source>
   <translation>Over {years} jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Gaps that stay open</source>
   <translation>Onderbrekingen die openblijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>What the cheapest chain of measures would cost over the horizon, by itself.</source>
   <translation>Wat de goedkoopste keten van maatregelen op zichzelf over de rekenperiode zou kosten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>All gaps are closed.</source>
   <translation>Alle onderbrekingen zijn gesloten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Gap</source>
   <translation>Onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Importance</source>
   <translation>Belang</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Cheapest chain</source>
   <translation>Goedkoopste keten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Nearly-B&amp;B areas that stay incomplete</source>
   <translation>Bijna-B&amp;B-gebieden die onvolledig blijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>All areas in reach of a measure are completed.</source>
   <translation>Alle gebieden binnen bereik van een maatregel zijn compleet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Lacks now</source>
   <translation>Mist nu</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>Lacks with the plan</source>
   <translation>Mist met het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>no chain of measures closes it</source>
   <translation>geen keten van maatregelen sluit haar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>its cheapest chain costs more than the budget</source>
   <translation>de goedkoopste keten kost meer dan het budget</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_parts.py" />
   <source>other measures bring more for the money</source>
   <translation>andere maatregelen brengen meer voor het geld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Plan on own land</source>
   <translation>Plan op eigen grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>A second plan within the same budgets, on own land only (owner_class own).</source>
   <translation>Een tweede plan binnen dezelfde budgetten, alleen op eigen grond (owner_class own).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Table for mowing contracts</source>
   <translation>Tabel voor maaibestekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>For measures that change mowing, one row per object: present and new regime, removal, m2 and year. Also as a spreadsheet (XLSX).</source>
   <translation>Voor maatregelen die het maaien veranderen, één rij per object: huidig en nieuw maaibeheer, afvoer, m2 en jaar. Ook als rekenblad (XLSX).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Chart as a picture</source>
   <translation>Grafiek als plaatje</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>The curve of cost and gain as a picture (PNG).</source>
   <translation>De curve van kosten en winst als plaatje (PNG).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Options to choose from</source>
   <translation>Maatregelen om uit te kiezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Measures in the plan</source>
   <translation>Maatregelen in het plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Gain in links (importance of the gaps closed)</source>
   <translation>Winst aan verbindingen (belang van de gesloten onderbrekingen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>B&amp;B areas completed</source>
   <translation>B&amp;B-gebieden compleet gemaakt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Score, as a share of what all measures would bring (0-1)</source>
   <translation>Score, als aandeel van wat alle maatregelen zouden brengen (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Proven bound of the score (0-1)</source>
   <translation>Bewezen grens van de score (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Proven distance from the best possible plan (%)</source>
   <translation>Bewezen afstand tot het beste plan (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Measures in the plan on own land</source>
   <translation>Maatregelen in het plan op eigen grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Cost of the plan on own land over the horizon (EUR)</source>
   <translation>Kosten van het plan op eigen grond over de rekenperiode (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Score of the plan on own land (0-1)</source>
   <translation>Score van het plan op eigen grond (0-1)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Options left out for want of a willing owner (%)</source>
   <translation>Maatregelen die wegvallen omdat de eigenaar niet wil (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_results.py" />
   <source>Options left out because too little is known of their land</source>
   <translation>Maatregelen die afvallen omdat er te weinig van hun land bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Not distinguishable from rank, first</source>
   <translation>Niet te onderscheiden van rang, eerste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Not distinguishable from rank, last</source>
   <translation>Niet te onderscheiden van rang, laatste</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Share of what all measures would bring (%)</source>
   <translation>Aandeel van wat alle maatregelen zouden brengen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Lost without it, its money spent elsewhere (% of the plan)</source>
   <translation>Verlies zonder deze, als het geld ergens anders heen gaat (% van het plan)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>B&amp;B areas incomplete again without it</source>
   <translation>B&amp;B-gebieden die zonder deze weer onvolledig zijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Part or multiple of the budgets</source>
   <translation>Deel of veelvoud van de budgetten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Number of measures</source>
   <translation>Aantal maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Object</source>
   <translation>Beheerobject</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Present mowing, in Dutch</source>
   <translation>Huidig maaibeheer, in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Present mowing, in English</source>
   <translation>Huidig maaibeheer, in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>New mowing, in Dutch</source>
   <translation>Nieuw maaibeheer, in het Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>New mowing, in English</source>
   <translation>Nieuw maaibeheer, in het Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Cuttings taken away: yes or no</source>
   <translation>Maaisel afvoeren: yes (ja) of no (nee)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Cuttings taken away now: yes or no</source>
   <translation>Maaisel nu afgevoerd: yes (ja) of no (nee)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_rows.py" />
   <source>Area of the whole unit (m2)</source>
   <translation>Oppervlakte van het hele werkvak (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>A budget is 0: only measures that cost nothing of it can be chosen.</source>
   <translation>Een budget is 0: alleen maatregelen die daarvan niets kosten kunnen gekozen worden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>No budget is given: the plan holds every measure that adds something.</source>
   <translation>Er is geen budget gegeven: het plan bevat elke maatregel die iets toevoegt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>No measure is chosen: none fits the budgets and adds something.</source>
   <translation>Er is geen maatregel gekozen: niets past in de budgetten en voegt iets toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>Stopped by the user: the plan of the fast search is written, with its bound; ranks are not drawn.</source>
   <translation>Gestopt door de gebruiker: het plan van snel zoeken is geschreven, met zijn grens; de rangen zijn niet getrokken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>Gap {gap} is closed already by what is there.</source>
   <translation>Onderbreking {gap} is al gesloten door wat er is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_tell.py" />
   <source>{count} measures: EUR {once} once and EUR {yearly} per year; at most {distance} % below the best possible plan (proven)</source>
   <translation>{count} maatregelen: {once} euro eenmalig en {yearly} euro per jaar; hooguit {distance} % onder het beste plan (bewezen)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_values.py" />
   <source>{layer}, row {row} ({name}): {field} is {value}, which is not a number. Correct it.</source>
   <translation>{layer}, rij {row} ({name}): {field} is {value}, en dat is geen getal. Verbeter het.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_values.py" />
   <source>{layer}, row {row} ({name}): {field} is {value}, below 0. Correct it.</source>
   <translation>{layer}, rij {row} ({name}): {field} is {value}, onder 0. Verbeter het.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/measures/prioritymeasures_values.py" />
   <source>{layer}, row {row} ({name}): {field} is {value}. Write must, never or promised, or leave it empty.</source>
   <translation>{layer}, rij {row} ({name}): {field} is {value}. Schrijf moet, nooit of toegezegd, of laat het leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/memory.py" />
   <source>{parameter} must be above zero; it is {value}.</source>
   <translation>{parameter} moet groter dan nul zijn; nu is het {value}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/memory.py" />
   <source>A reach of {reach} m on cells of {cell} m needs about {memory} GB of memory. Choose a smaller reach or a larger cell size of the result.</source>
   <translation>Een bereik van {reach} m op cellen van {cell} m heeft ongeveer {memory} GB geheugen nodig. Kies een kleiner bereik of grotere cellen voor het resultaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Effective habitat in the best circle of 1 km2 (ha)</source>
   <translation>Effectief leefgebied in de beste cirkel van 1 km2 (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Number of measures chosen</source>
   <translation>Aantal gekozen maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Cost of the plan over its years (EUR)</source>
   <translation>Kosten van het plan over de rekenperiode (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Effective habitat by the rich data (ha)</source>
   <translation>Effectief leefgebied volgens de rijke gegevens (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Effective habitat by the poor data (ha)</source>
   <translation>Effectief leefgebied volgens de arme gegevens (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Error to quote: poor minus rich on average (percent points)</source>
   <translation>Fout om te noemen: arm min rijk, gemiddeld (procentpunten)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Error to quote: typical of a single cell (percent points)</source>
   <translation>Fout om te noemen: doorgaans in een enkele cel (procentpunten)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Number of municipalities</source>
   <translation>Aantal gemeenten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Municipalities of which 75 % or more is known</source>
   <translation>Gemeenten waarvan 75 % of meer bekend is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Municipalities without any data</source>
   <translation>Gemeenten zonder gegevens</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Building blocks that lie across a border</source>
   <translation>Bouwstenen die over een grens liggen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>Number of steps that were left out</source>
   <translation>Aantal stappen dat wegbleef</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>No municipality is given: the map covers all of the layers.</source>
   <translation>Er is geen gemeente opgegeven: de kaart beslaat alle lagen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>No protected nature is given: only good habitat in B&amp;B areas and stepping stones is kept.</source>
   <translation>Er is geen beschermde natuur opgegeven: alleen goed leefgebied in B&amp;B-gebieden en stapstenen blijft behouden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>No managers are given: the class of the land tells who is likely to manage it.</source>
   <translation>Er zijn geen beheerders opgegeven: de klasse van het land zegt wie het waarschijnlijk beheert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/modelresults.py" />
   <source>The layer of the municipality holds several: no report is written, only its figures. Fill in the name of one for its report.</source>
   <translation>De laag met de gemeente bevat er meer: er komt geen rapport, alleen de cijfers ervan. Vul de naam van één gemeente in voor haar rapport.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>The whole opportunity map</source>
   <translation>De hele kansenkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>Part of it: habitat map and food</source>
   <translation>Deel daarvan: leefgebiedenkaart en voedsel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>Part of it: building blocks and missing links</source>
   <translation>Deel daarvan: bouwstenen en ontbrekende schakels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>Part of it: measures and plan</source>
   <translation>Deel daarvan: maatregelen en plan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>A province: all municipalities compared</source>
   <translation>Een provincie: alle gemeenten vergeleken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/models.py" />
   <source>Two pilots: rich and poor data compared</source>
   <translation>Twee proeven: rijke en arme gegevens vergeleken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Largest break of a strip (m)</source>
   <translation>Grootste onderbreking van een strook (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Largest hop of a strip link in metres, from edge to edge; 100 m by the Dutch rule.</source>
   <translation>Grootste sprong van een strook in meters, van rand tot rand; 100 m volgens de Nederlandse regel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>In metres, from edge to edge; 1,000 m by the Dutch rule.</source>
   <translation>In meters, van rand tot rand; 1.000 m volgens de Nederlandse regel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/parameters.py" />
   <source>Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, EP5 wet grassland and banks, EP6 hoverflies, EP7 common species (also when left empty).</source>
   <translation>Soortengroep: EP1 bijen die in de bodem nestelen, EP2 bijen van holten en stengels, EP3 hommels, EP4 vroege voorjaarsbijen, EP5 nat grasland en oevers, EP6 zweefvliegen, EP7 gewone soorten (ook als dit leeg blijft).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>Advice report</source>
   <translation>Adviesrapport</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>advice,report,pdf,html,municipality,alderman,summary,opportunities,monitoring,bees</source>
   <translation>advies,rapport,pdf,html,gemeente,wethouder,samenvatting,kansen,monitoring,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>Writes the advice report of a municipality: one page for the alderman, and what it rests on.</source>
   <translation>Schrijft het adviesrapport van een gemeente: één bladzijde voor de wethouder, en waar die op rust.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>Writing the report of {place}</source>
   <translation>Het rapport van {place} schrijven</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{layer} holds no polygons. Choose a layer with the municipality.</source>
   <translation>{layer} heeft geen vlakken. Kies een laag met de gemeente.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{layer} has no municipality {name}. There are: {known}.</source>
   <translation>{layer} heeft geen gemeente {name}. Wel: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{layer} holds {count} areas, of which {nameless} without a name. Choose the field with the name of the municipality, or a layer with its border alone.</source>
   <translation>{layer} bevat {count} gebieden, waarvan {nameless} zonder naam. Kies het veld met de naam van de gemeente, of een laag met alleen haar grens.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{layer} holds {count} municipalities of the name {name}. Choose a folder for a report of each.</source>
   <translation>{layer} heeft {count} gemeenten met de naam {name}. Kies een map voor een rapport van elk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{layer} holds {count} municipalities. Fill in the name of one, or choose a folder for a report of each.</source>
   <translation>{layer} heeft {count} gemeenten. Vul de naam van een gemeente in, of kies een map voor een rapport van elk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>Making the food map</source>
   <translation>De voedselkaart maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{folder} is a file. Choose a folder.</source>
   <translation>{folder} is een bestand. Kies een map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>{place}: {share} % effective habitat, {known} % of its land known</source>
   <translation>{place}: {share} % effectief leefgebied, {known} % van de grond bekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport.py" />
   <source>Of {place} only {known} % lies on the habitat map; its report says so.</source>
   <translation>Van {place} ligt maar {known} % op de leefgebiedenkaart; het rapport zegt dat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_find.py" />
   <source>Looking at {place}</source>
   <translation>{place} bekijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_find.py" />
   <source>Networks of each group of species</source>
   <translation>Netwerken van elke soortgroep</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_find.py" />
   <source>Choosing places to count at</source>
   <translation>Telplekken kiezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>This algorithm writes the advice report of a municipality, as a web page and as PDF: one page that answers the alderman first, then maps, the season chart, ecoprofiles, the twenty best opportunities, gaps, what each kind of owner can do, initiatives and neighbours, a data sheet, a monitoring plan, and the method with every own value.

Only the habitat map and the municipality are needed. Each layer that you leave empty is told in its chapter by a sentence. Without a plan the best options are shown, without options the zones of the opportunity map.

Several municipalities in the layer: fill in the name of one, or choose a folder, and each gets its own report there.

Food per season is that of a mean km2 of the municipality; the need is 11.33 ha of best meadow per km2 times the season weight of the ecoprofile. What half the money buys comes from the cost curve, else from the order of the plan. The survey that would help most is that of the class with the largest area x (1 - confidence) x stake.

Of initiatives the name, organisation, status and distance are shown, never whom to contact; private owners are never named.</source>
   <translation>Dit algoritme schrijft het adviesrapport van een gemeente, als webpagina en als PDF: eerst één bladzijde die de wethouder antwoord geeft, dan kaarten, de bloeiboog, ecoprofielen, de twintig beste kansen, onderbrekingen, wat elke soort eigenaar kan doen, initiatieven en buren, een gegevensblad, een plan om te volgen of het werkt, en de methode met elke eigen waarde.

Alleen de leefgebiedenkaart en de gemeente zijn nodig. Elke laag die u leeg laat, wordt in zijn hoofdstuk met een zin gemeld. Zonder plan worden de beste mogelijke maatregelen getoond, zonder die de zones van de kansenkaart.

Meer gemeenten in de laag: vul de naam van een gemeente in, of kies een map; dan krijgt elke gemeente daar een eigen rapport.

Het voedsel per seizoen is dat van een gemiddelde km2 van de gemeente; de behoefte is 11,33 ha beste bloemenweide per km2 maal het gewicht van het seizoen in het ecoprofiel. Wat de helft van het geld oplevert, komt uit de kostencurve, anders uit de volgorde van het plan. Het veldwerk dat het meest helpt, is dat van de klasse met de grootste oppervlakte x (1 - betrouwbaarheid) x wat er op het spel staat.

Van initiatieven staan naam, organisatie, status en afstand in het rapport, nooit contactgegevens; particuliere eigenaren worden nooit bij naam genoemd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Polygons. Several: choose one by its name, or a folder for a report of each.</source>
   <translation>Vlakken. Meer gemeenten: kies er een bij naam, of een map voor een rapport van elk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>From Building blocks. Empty: the report says that they are not known.</source>
   <translation>Van Bouwstenen van het bijenlandschap. Leeg: het rapport zegt dat ze niet bekend zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Lines from Missing links in the bee network. Empty: the report says so.</source>
   <translation>Lijnen van Ontbrekende schakels in het bijennetwerk. Leeg: het rapport zegt dat ze niet bekend zijn.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>From Best measures for a budget. Empty: the options are shown, if given.</source>
   <translation>Van Beste maatregelen voor een budget. Leeg: de mogelijke maatregelen worden getoond, als die zijn gegeven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Food map</source>
   <translation>Voedselkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>From Food and nest maps. Empty: made from the habitat map.</source>
   <translation>Van Voedsel- en nestkaarten. Leeg: gemaakt uit de leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Raster in %. Empty: the one that was made with the habitat map, where it is there.</source>
   <translation>Raster in %. Leeg: het raster dat met de leefgebiedenkaart is gemaakt, als dat er nog is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Lines from Missing links in the bee network, with their verdict.</source>
   <translation>Lijnen van Ontbrekende schakels in het bijennetwerk, met hun oordeel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>From Cohesion of habitat: the blocks whose loss splits a network.</source>
   <translation>Van Samenhang van leefgebied: de bouwstenen zonder welke een netwerk uiteenvalt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Zones from Opportunity map: shown on a map, and used where no options are given.</source>
   <translation>Zones van de kansenkaart: op een kaart getoond, en gebruikt als er geen mogelijke maatregelen zijn gegeven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>From What can be done on each parcel: used where no plan is given.</source>
   <translation>Van Wat kan er op elk perceel: gebruikt als er geen plan is gegeven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Cost curve</source>
   <translation>Kostencurve</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Table from Best measures for a budget: what less money buys.</source>
   <translation>Tabel van Beste maatregelen voor een budget: wat minder geld oplevert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Field with the name of the municipality</source>
   <translation>Veld met de naam van de gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Empty: naam, name, gemeente or statnaam where there is one.</source>
   <translation>Leeg: naam, name, gemeente of statnaam, als die er is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Field with the name of the neighbour</source>
   <translation>Veld met de naam van de buurgemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Distance of links over the border (m)</source>
   <translation>Afstand van verbindingen over de grens (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>In metres, from edge to edge; 1,000 m is the stone link.</source>
   <translation>In meters, van rand tot rand; 1.000 m is de afstand tussen stapstenen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Initiatives near by (m)</source>
   <translation>Initiatieven in de buurt (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Up to this distance from the municipality, in metres.</source>
   <translation>Tot deze afstand van de gemeente, in meters.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Water and protection zones</source>
   <translation>Water en beschermingszones</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Score 1 within 10 m, falling to 0 at 100 m.</source>
   <translation>Score 1 binnen 10 m, aflopend tot 0 op 100 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Cycle and walking routes</source>
   <translation>Fiets- en wandelroutes</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>And parks or campings. Score 1 within 50 m, falling to 0 at 300 m.</source>
   <translation>En parken of campings. Score 1 binnen 50 m, aflopend tot 0 op 300 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Schools and nature gardens</source>
   <translation>Scholen en natuurtuinen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Score 1 within 300 m, falling to 0 at 1,000 m.</source>
   <translation>Score 1 binnen 300 m, aflopend tot 0 op 1.000 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Fruit parcels</source>
   <translation>Fruitpercelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Share of fruit within 500 m / 0.1, at most 1. Empty: from the habitat map.</source>
   <translation>Aandeel fruit binnen 500 m / 0,1, hooguit 1. Leeg: uit de leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Cultural heritage</source>
   <translation>Cultuurhistorie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Hollow roads, old orchards, monuments: score 1 on or touching them.</source>
   <translation>Holle wegen, oude boomgaarden, monumenten: score 1 erop of ertegen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Heat map</source>
   <translation>Hittekaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Raster in degrees Celsius: degrees above the mean / 3, at most 1.</source>
   <translation>Raster in graden Celsius: graden boven het gemiddelde / 3, hooguit 1.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Homes</source>
   <translation>Woningen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Score 1 within 100 m, falling to 0 at 500 m.</source>
   <translation>Score 1 binnen 100 m, aflopend tot 0 op 500 m.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Works within three years: score 1 on or touching them.</source>
   <translation>Werk binnen drie jaar: score 1 erop of ertegen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>The rules by which the building blocks were made.</source>
   <translation>De regels waarmee de bouwstenen zijn gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Years over which the costs of the plan were added up.</source>
   <translation>Jaren waarover de kosten van het plan zijn opgeteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>Afbeeldingen (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>That of QGIS</source>
   <translation>Die van QGIS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>PDF files (*.pdf)</source>
   <translation>PDF-bestanden (*.pdf)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Report as web page</source>
   <translation>Rapport als webpagina</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Report as PDF</source>
   <translation>Rapport als PDF</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Folder with reports</source>
   <translation>Map met rapporten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>A web page and a PDF for each municipality of the layer.</source>
   <translation>Een webpagina en een PDF voor elke gemeente van de laag.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_form.py" />
   <source>Figures by municipality</source>
   <translation>Cijfers per gemeente</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>{layer} holds no polygons, and {parameter} needs areas. Choose a layer of polygons.</source>
   <translation>{layer} bevat geen vlakken, en bij ‘{parameter}’ zijn die nodig. Kies een laag met vlakken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>{layer} holds no lines, and {parameter} needs them. Choose a result of Missing links in the bee network.</source>
   <translation>{layer} bevat geen lijnen, en bij ‘{parameter}’ zijn die nodig. Kies een uitkomst van Ontbrekende schakels in het bijennetwerk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>{layer} is no food map: it has {count} bands. Choose a result of Food and nest maps.</source>
   <translation>{layer} is geen voedselkaart: het raster heeft {count} banden. Kies een uitkomst van Voedsel- en nestkaarten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <source>{layer} and {other} have different CRSs. Make the food map from this habitat map.</source>
   <translation>{layer} en {other} hebben een verschillend coördinatenstelsel. Maak de voedselkaart uit deze leefgebiedenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_input.py" />
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <source>The folder with templates {path} is not there.</source>
   <translation>De map met sjablonen {path} is er niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Land of the municipality (ha)</source>
   <translation>Grond van de gemeente (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Effective habitat, share of the known land (%)</source>
   <translation>Effectief leefgebied, aandeel van de bekende grond (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Missing until the next B&amp;B area (ha)</source>
   <translation>Tekort tot het volgende B&amp;B-gebied (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Largest gap (m)</source>
   <translation>Grootste onderbreking (m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Need met in the weakest season (%)</source>
   <translation>Deel van de behoefte in het krapste seizoen (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Cost once (EUR)</source>
   <translation>Aanlegkosten (euro)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Plan on own land (%)</source>
   <translation>Plan op eigen grond (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Verge in the plan (km)</source>
   <translation>Berm in het plan (km)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Gain for half the money (%)</source>
   <translation>Winst voor de helft van het geld (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Ecoprofiles with a viable network</source>
   <translation>Ecoprofielen met een duurzaam netwerk</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Mean confidence (%)</source>
   <translation>Gemiddelde betrouwbaarheid (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Initiatives near by</source>
   <translation>Initiatieven in de buurt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/advicereport_numbers.py" />
   <source>Number of reports</source>
   <translation>Aantal rapporten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Compare municipalities</source>
   <translation>Gemeenten vergelijken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>province,municipalities,districts,compare,table,ranking,border,neighbours,budget,bees</source>
   <translation>provincie,gemeenten,wijken,vergelijken,tabel,rangorde,grens,buren,budget,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Compares municipalities: habitat, food, building blocks, gaps, money and what is not known.</source>
   <translation>Vergelijkt gemeenten: leefgebied, voedsel, bouwstenen, onderbrekingen, geld en wat niet bekend is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Reading the municipalities</source>
   <translation>De gemeenten worden gelezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Counting the land of each municipality</source>
   <translation>Het land van elke gemeente wordt geteld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Laying the results over the municipalities</source>
   <translation>De uitkomsten worden over de gemeenten gelegd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>{layer} holds no polygons; the result is empty.</source>
   <translation>{layer} bevat geen vlakken; het resultaat is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>There are no data of {count} municipalities: {names}</source>
   <translation>Van {count} gemeenten zijn er geen gegevens: {names}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>{names} is not given: the fields that follow from it are empty.</source>
   <translation>{names} is niet gegeven: de velden die eruit volgen zijn leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities.py" />
   <source>Of some municipalities the land is known from CORINE, LGN or OSM only: whether they have building blocks cannot be told, so these fields are empty.</source>
   <translation>Van sommige gemeenten is het land alleen bekend van CORINE, LGN of OSM: of er bouwstenen zijn is dan niet te zien, dus die velden zijn leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>This algorithm compares the municipalities of a province (or districts, or other areas) in one table: habitat and food, building blocks, gaps, zones, the money of a plan, and how far all of that can be trusted.

Shares are of the known land; hectares count known land only. A municipality of which less than 75 % is known is flagged and has no rank. The rank is that of the share of effective habitat.

A building block that lies across a border counts in both municipalities, each with the hectares inside; it is named under shared, also where it goes on outside all of them. So counts of blocks must not be added up; hectares may. Blocks are not told of land that only CORINE, LGN or OSM knows: such fields are then empty, not 0.

Costs and gains of a plan are divided by area where a parcel lies across a border. budget_pct is the share of the plan's cost that falls in a municipality and land_pct its share of the land: they are shown beside each other, without a verdict.

With the food and nest maps, a layer is made of the land whose circle of 1 km2 holds land without data: hatched by how much is missing. Figures of these places depend on what is not known.</source>
   <translation>Dit algoritme vergelijkt de gemeenten van een provincie (of wijken, of andere gebieden) in één tabel: leefgebied en voedsel, bouwstenen, onderbrekingen, zones, het geld van een plan, en hoever dat alles te vertrouwen is.

Aandelen zijn van het bekende land; hectares tellen alleen bekend land. Een gemeente waarvan minder dan 75 % bekend is krijgt een vlag en geen rang. De rang is die van het aandeel effectief leefgebied.

Een bouwsteen die over een grens ligt telt in beide gemeenten, elk met de hectares erbinnen; hij wordt genoemd bij gedeeld, ook waar hij buiten alle gemeenten doorloopt. Tel aantallen bouwstenen dus niet op; hectares wel. Van land dat alleen CORINE, LGN of OSM kent zijn bouwstenen niet te zien: zulke velden zijn dan leeg, niet 0.

Kosten en winst van een plan worden naar oppervlakte verdeeld waar een perceel over een grens ligt. budget_pct is het aandeel in de kosten van het plan dat in een gemeente valt en land_pct haar aandeel in het land: ze staan naast elkaar, zonder oordeel.

Met de voedsel- en nestkaarten komt er een laag van het land met land zonder gegevens in de cirkel van 1 km2 eromheen: gearceerd naar hoeveel er ontbreekt. Cijfers van die plekken hangen af van wat niet bekend is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Municipalities, districts or other areas to compare.</source>
   <translation>Gemeenten, wijken of andere gebieden om te vergelijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>From Food and nest maps. Empty: food all year and the land that depends on missing data are not told.</source>
   <translation>Uit Voedsel- en nestkaarten. Leeg: voedsel het hele jaar en het land dat afhangt van ontbrekende gegevens blijven leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>From Building blocks. Empty: they are not told.</source>
   <translation>Uit Bouwstenen. Leeg: ze worden niet geteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Lines from Missing links in the bee network. Empty: they are not told.</source>
   <translation>Lijnen uit Ontbrekende schakels in het bijennetwerk. Leeg: ze worden niet geteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Zones from Opportunity map. Empty: they are not told.</source>
   <translation>Zones uit Kansenkaart. Leeg: ze worden niet geteld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_form.py" />
   <source>Share of the plan outside the municipalities (%)</source>
   <translation>Aandeel van het plan buiten de gemeenten (%)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <source>{layer} has another CRS than {other}. Choose the food and nest maps that were made from it.</source>
   <translation>{layer} heeft een ander CRS dan {other}. Kies de voedsel- en nestkaarten die daarvan zijn gemaakt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <source>{layer}: {count} rows have no polygon and are left out.</source>
   <translation>{layer}: {count} rijen hebben geen vlak en zijn weggelaten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/comparemunicipalities_input.py" />
   <source>{layer} has none of these fields: {fields}. Choose another layer for {parameter}.</source>
   <translation>{layer} heeft geen van deze velden: {fields}. Kies een andere laag voor {parameter}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>kansenkaart,opportunities,zones,keep,complete,new,connect,fuel station,management,bees</source>
   <translation>kansenkaart,kansen,zones,behouden,compleet maken,nieuw,verbinden,bij-tankstation,beheer,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Says of each piece of land what it is best used for: keep, complete, new, connect and more.</source>
   <translation>Vertelt van elk stuk grond waarvoor het het meest geschikt is: behouden, compleet maken, nieuw, verbinden en meer.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Reading the map and the layers around it</source>
   <translation>De kaart en de lagen eromheen worden gelezen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Giving out the land to the zones</source>
   <translation>De grond wordt over de zones verdeeld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>{layer} has cells of {cell} m: too coarse to tell where a B&amp;B area can begin. That zone is left out.</source>
   <translation>{layer} heeft cellen van {cell} m: te grof om te zien waar een B&amp;B-gebied kan beginnen. Die zone is weggelaten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Looking for places where a B&amp;B area can begin</source>
   <translation>Zoeken naar plekken waar een B&amp;B-gebied kan beginnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>Whole map</source>
   <translation>Hele kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>A B&amp;B area can begin in {count} circles of 1 km2</source>
   <translation>In {count} cirkels van 1 km2 kan een B&amp;B-gebied beginnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>{layer} holds no land of any zone; the result is empty.</source>
   <translation>{layer} bevat geen grond van een van de zones; de uitkomst is leeg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap.py" />
   <source>{names} is not given: the zones that follow from it are left out. Make it with Building blocks or Missing links in the bee network.</source>
   <translation>{names} is niet gegeven: de zones die daaruit volgen zijn weggelaten. Maak het met Bouwstenen van het bijenlandschap of Ontbrekende schakels in het bijennetwerk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>This algorithm makes the opportunity map (kansenkaart): for each piece of land what it is best used for, with the reason. Land belongs to the first zone that fits:

1. Keep: habitat of weight 0.7 or more in a B&amp;B area, a stepping stone or protected nature.
2. Complete: land in the best circle of a nearly-B&amp;B area on which a measure is allowed.
3. New: the same in a circle of 1 km2 that holds 2 to 5 ha of effective habitat, where measures can bring 10 ha.
4. Connect: land within 50 m of a gap.
5. Fuel station: town or farmland farther than 500 m from all building blocks.
6. Improve management: other verges, lawns, banks, extensive grassland and urban shrubbery.

Land that fits none of them is left white. With the options of What can be done on each parcel, a measure is allowed where an option lies, and each zone names the option that gains most for its money; without them the classes of the land tell.

Fields: zone, block, gaps, area_ha, effective_ha (habitat that is there), gain_ha (habitat that measures can add), short_ha (what the best circle is short of), parcels and measure (from the options), classes, known_pct (known land in 1 km2 around; below 75 % the row is flagged), and reason_nl and reason_en.

The table says how many hectares of each zone lie in each area, such as municipalities of a province.</source>
   <translation>Dit algoritme maakt de kansenkaart: van elk stuk grond waarvoor het het meest geschikt is, met de reden. Grond hoort bij de eerste zone die past:

1. Behouden: leefgebied met waarde 0,7 of meer in een B&amp;B-gebied, een stapsteen of beschermde natuur.
2. Compleet maken: grond in de beste cirkel van een bijna-B&amp;B-gebied waar een maatregel mag.
3. Nieuw: hetzelfde in een cirkel van 1 km2 met 2 tot 5 ha effectief leefgebied, waar maatregelen 10 ha kunnen opleveren.
4. Verbinden: grond binnen 50 m van een onderbreking.
5. Bij-tankstation: bebouwd gebied of landbouwgrond verder dan 500 m van alle bouwstenen.
6. Beheer verbeteren: overige bermen, gazons, oevers, extensief grasland en bosplantsoen.

Grond die nergens past blijft wit. Met de opties van Wat kan er op elk perceel mag een maatregel waar een optie ligt, en noemt elke zone de optie die het meest oplevert voor het geld; zonder opties beslissen de klassen van de grond.

Velden: zone, block, gaps, area_ha, effective_ha (leefgebied dat er is), gain_ha (leefgebied dat maatregelen kunnen toevoegen), short_ha (wat de beste cirkel tekortkomt), parcels en measure (uit de opties), classes, known_pct (bekende grond binnen 1 km2; onder 75 % krijgt de rij een vlag), en reason_nl en reason_en.

De tabel zegt hoeveel hectare van elke zone in elk gebied ligt, zoals de gemeenten van een provincie.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>From Building blocks. Empty: no blocks to keep or to complete, and no fuel stations.</source>
   <translation>Uit Bouwstenen van het bijenlandschap. Leeg: niets te behouden of compleet te maken, en geen bij-tankstations.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Lines from Missing links in the bee network. Empty: nothing to connect is shown.</source>
   <translation>Lijnen uit Ontbrekende schakels in het bijennetwerk. Leeg: er is niets te verbinden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>From What can be done on each parcel: where measures are allowed, and which is best. Empty: the class of the land tells.</source>
   <translation>Uit Wat kan er op elk perceel: waar maatregelen mogen, en welke de beste is. Leeg: de klasse van de grond beslist.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Areas to compare</source>
   <translation>Te vergelijken gebieden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Municipalities or districts: the table says what each has. Empty: the whole map.</source>
   <translation>Gemeenten of wijken: de tabel zegt wat elk heeft. Leeg: de hele kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Smallest piece (m2)</source>
   <translation>Kleinste stuk (m2)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>In m2. Smaller pieces of a zone are left out of the map, not of the table.</source>
   <translation>In m2. Kleinere stukken van een zone staan niet op de kaart, wel in de tabel.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Number of zones on the map</source>
   <translation>Aantal zones op de kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Circles in which a B&amp;B area can begin</source>
   <translation>Cirkels waarin een B&amp;B-gebied kan beginnen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/opportunitymap_form.py" />
   <source>Pieces left out because they are too small (ha)</source>
   <translation>Stukken die zijn weggelaten omdat ze te klein zijn (ha)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Publish the map</source>
   <translation>Kaart publiceren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>publish,web map,website,geopackage,package,licence,metadata,privacy,kansenkaart,bees</source>
   <translation>publiceren,webkaart,website,geopackage,gegevenspakket,licentie,metadata,privacy,kansenkaart,bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Makes a folder with a web map and the data behind it, without anything personal.</source>
   <translation>Maakt een map met een webkaart en de gegevens erachter, zonder iets persoonlijks.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>There is no folder for the map. Choose one.</source>
   <translation>Er is geen map voor de kaart. Kies er een.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Looking for what may not go out</source>
   <translation>Zoekt wat niet mee mag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Writing the layers</source>
   <translation>Schrijft de lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Writing the tables and papers</source>
   <translation>Schrijft de tabellen en de toelichting</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>{layer} lies in the folder {folder} that is to be made. Choose another folder.</source>
   <translation>{layer} ligt in de map {folder} die gemaakt moet worden. Kies een andere map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>Writing the web map</source>
   <translation>Schrijft de webkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>No layer has shapes to show, so there is no web map.</source>
   <translation>Geen enkele laag heeft iets te tekenen, dus er is geen webkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>{layer}: {count} objects have no shape or lie outside the web map; it does not show them.</source>
   <translation>{layer}: {count} objecten hebben geen vorm of liggen buiten de webkaart; die toont ze niet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>{layer}: {count} objects lie far from all others. The web map opens without them; a button shows the whole map. Check where they are.</source>
   <translation>{layer}: {count} objecten liggen ver van alle andere. De webkaart opent zonder die objecten; een knop toont de hele kaart. Controleer waar ze liggen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>... and {count} more: see {file}.</source>
   <translation>... en nog {count}: zie {file}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>{layer} gets a plain style: its own shows a field, a name or a file that stays out.</source>
   <translation>{layer} krijgt een eenvoudige stijl: de eigen stijl toont een veld, een naam of een bestand dat niet meegaat.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>{layer} holds no objects; it goes out empty.</source>
   <translation>{layer} bevat geen objecten en gaat leeg mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap.py" />
   <source>The earlier map holds files that were changed after it was made: {files}. It is kept as {folder}; take over what you need from there.</source>
   <translation>De eerdere kaart bevat bestanden die daarna zijn gewijzigd: {files}. Zij is bewaard als {folder}; neem daaruit over wat u nodig hebt.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>This algorithm makes a folder to hand over or to put on a website: the opportunity map with plan, gaps and building blocks as a web map, and the data behind it as one GeoPackage with styles, metadata and descriptions of fields, tables for a spreadsheet, run records, licence and a page that says what everything is.

Nothing personal goes out. Fields that hold contact details, names, addresses or numbers of persons are left out; of owners stays the kind (own, own leased out, other authority, private, unknown); e-mail addresses, telephone numbers, citizen service numbers, bank accounts, addresses with a postal code, names behind a title or initials, and paths are taken out of every text; columns of telephone or citizen service numbers are emptied. Layers that are marked as not public stay out, and so do their names. What was left out is told and stands in the table checked.csv. A first name or surname in running text cannot be recognised by itself: read free texts first.

The folder is made beside its place and moved there when it is complete. A folder that exists is replaced only when you ask for it, and only when this algorithm made it and it holds nothing else. Where somebody changed a file in it, it is kept beside the new one, under another name.</source>
   <translation>Dit algoritme maakt een map om uit handen te geven of op een website te zetten: de kansenkaart met plan, onderbrekingen en bouwstenen als webkaart, en de gegevens erachter als één GeoPackage met stijlen, metadata en uitleg van de velden, tabellen voor een rekenblad, rekenverslagen, licentie en een pagina die zegt wat alles is.

Er gaat niets persoonlijks mee. Velden met contactgegevens, namen, adressen of nummers van personen gaan niet mee; van eigenaren blijft de soort over (eigen, eigen verpacht, andere overheid, particulier, onbekend); e-mailadressen, telefoonnummers, burgerservicenummers, rekeningnummers, adressen met een postcode, namen achter een aanspreektitel of voorletters, en paden worden uit elke tekst gehaald; kolommen met telefoon- of burgerservicenummers worden leeg gemaakt. Lagen die als niet openbaar zijn gemerkt gaan niet mee, en hun namen ook niet. Wat is weggelaten wordt gemeld en staat in de tabel checked.csv. Een losse voor- of achternaam in lopende tekst is niet te herkennen: lees vrije teksten eerst na.

De map wordt naast haar plaats gemaakt en daarheen verplaatst als zij compleet is. Een map die bestaat wordt alleen vervangen als u daarom vraagt, en alleen als dit algoritme haar maakte en er niets anders in staat. Heeft iemand er een bestand in gewijzigd, dan blijft zij onder een andere naam naast de nieuwe bewaard.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Zones from Opportunity map. Empty: left out.</source>
   <translation>Zones uit Kansenkaart. Leeg: gaat niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>From Building blocks. Empty: left out.</source>
   <translation>Uit Bouwstenen van het bijenlandschap. Leeg: gaat niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Lines from Missing links in the bee network. Empty: left out.</source>
   <translation>Lijnen uit Ontbrekende schakels in het bijennetwerk. Leeg: gaat niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>From Best measures for a budget. Owners are reduced to their kind. Empty: left out.</source>
   <translation>Uit Beste maatregelen voor een budget. Van eigenaren blijft de soort over. Leeg: gaat niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>What the map is called, such as: Kansenkaart wilde bijen Otterlo.</source>
   <translation>Hoe de kaart heet, bijvoorbeeld: Kansenkaart wilde bijen Otterlo.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Opportunity map for wild bees</source>
   <translation>Kansenkaart wilde bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Publisher</source>
   <translation>Uitgever</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>The organisation that publishes the map; it is named as its source.</source>
   <translation>De organisatie die de kaart uitgeeft; zij wordt als bron genoemd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Routes from Missing links in the bee network.</source>
   <translation>Verbindingen uit Ontbrekende schakels in het bijennetwerk.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Initiatives near by. Contact details and photos are left out.</source>
   <translation>Initiatieven in de buurt. Contactgegevens en foto's gaan niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Parcels to search for</source>
   <translation>Percelen om op te zoeken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Parcels with their number in the land register. Owners are left out.</source>
   <translation>Percelen met hun kadastrale nummer. Eigenaren gaan niet mee.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>To search for and to see where one is; a field such as naam holds the name.</source>
   <translation>Om op te zoeken en om te zien waar men is; een veld zoals naam bevat de naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Districts</source>
   <translation>Wijken en dorpen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Villages or districts to search for; a field such as naam holds the name.</source>
   <translation>Dorpen of wijken om op te zoeken; een veld zoals naam bevat de naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>From Food and nest maps: a click on an opportunity then shows the food there by season.</source>
   <translation>Uit Voedsel- en nestkaarten: een klik op een kans toont dan het voedsel daar per seizoen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>More layers</source>
   <translation>Meer lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Other vector layers to publish, as they look in QGIS. They are checked as well.</source>
   <translation>Andere vectorlagen om te publiceren, zoals ze er in QGIS uitzien. Ook die worden nagekeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Name of the licence; behind an unknown one write its address (https://...).</source>
   <translation>Naam van de licentie; zet achter een onbekende het adres (https://...).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Contact</source>
   <translation>Contactadres</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>A role and a general address, such as: Team landschap, info@example.nl. The address of a person is refused.</source>
   <translation>Een functie en een algemeen adres, bijvoorbeeld: Team landschap, info@example.nl. Het adres van een persoon wordt geweigerd.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Language in which the map opens. Everything is there in Dutch and English.</source>
   <translation>Taal waarin de kaart opent. Alles is er in het Nederlands en in het Engels.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>that of QGIS</source>
   <translation>die van QGIS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Dutch</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>English</source>
   <translation>Engels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Make the web map</source>
   <translation>Webkaart maken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Not ticked: only the data package.</source>
   <translation>Niet aangevinkt: alleen het gegevenspakket.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Background of the web map</source>
   <translation>Achtergrond van de webkaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Who looks at the map asks the server of the background for pictures.</source>
   <translation>Wie de kaart bekijkt, vraagt beelden aan de server van de achtergrond.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>grey map of PDOK</source>
   <translation>grijze kaart van PDOK</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>an own address</source>
   <translation>een eigen adres</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Own background</source>
   <translation>Eigen achtergrond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Address of tiles with {z}, {x} and {y}, in web Mercator (EPSG:3857), over https.</source>
   <translation>Adres van tegels met {z}, {x} en {y}, in web Mercator (EPSG:3857), via https.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>When something is not public</source>
   <translation>Als iets niet openbaar is</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Leave out: layers, fields and texts that are not public stay out, and it is told. Refuse: nothing is published, and it is told what and where.</source>
   <translation>Weglaten: lagen, velden en teksten die niet openbaar zijn gaan niet mee, en dat wordt gemeld. Weigeren: er wordt niets gepubliceerd, en er staat bij wat het is en waar.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>leave out and tell</source>
   <translation>weglaten en melden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>refuse to publish</source>
   <translation>publiceren weigeren</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Fields to leave out as well</source>
   <translation>Velden die ook niet mee mogen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Names with commas between; a field of one layer as layer.field, such as plan.village.</source>
   <translation>Namen met komma's ertussen; een veld van één laag als laag.veld, bijvoorbeeld plan.village.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Fields that may go out</source>
   <translation>Velden die wel mee mogen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Names with commas between of fields that only seem personal, such as the address of a school. What stands in them is checked all the same.</source>
   <translation>Namen met komma's ertussen van velden die alleen persoonlijk lijken, zoals het adres van een school. Wat erin staat wordt toch nagekeken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Styles as in the project</source>
   <translation>Stijlen zoals in het project</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Ticked: the results look as in the project. Not ticked: in the colours of Zoem Zone.</source>
   <translation>Aangevinkt: de uitkomsten zien eruit zoals in het project. Niet aangevinkt: in de kleuren van Zoem Zone.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Replace an earlier map</source>
   <translation>Eerdere kaart vervangen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Ticked: a folder that this algorithm made is replaced; where somebody changed a file in it, it is kept under another name. A folder with other files is never replaced.</source>
   <translation>Aangevinkt: een map die dit algoritme maakte wordt vervangen; heeft iemand er een bestand in gewijzigd, dan blijft zij onder een andere naam bewaard. Een map met andere bestanden wordt nooit vervangen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Folder of the published map</source>
   <translation>Map van de gepubliceerde kaart</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>A new folder; it appears when everything is complete.</source>
   <translation>Een nieuwe map; zij verschijnt als alles compleet is.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Number of layers</source>
   <translation>Aantal lagen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Number of objects</source>
   <translation>Aantal objecten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Fields and layers left out as not public</source>
   <translation>Velden en lagen die niet openbaar zijn en niet meegaan</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Values reduced or taken out as not public</source>
   <translation>Waarden die niet openbaar zijn en zijn ingekort of weggehaald</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Number of files</source>
   <translation>Aantal bestanden</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Size of the folder (bytes)</source>
   <translation>Grootte van de map (bytes)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_form.py" />
   <source>Size of the first view of the web map (bytes)</source>
   <translation>Grootte van het eerste beeld van de webkaart (bytes)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>There is nothing to publish. Give at least one layer, such as the opportunity map.</source>
   <translation>Er is niets te publiceren. Geef minstens één laag, zoals de kansenkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>The map has no title. Fill it in.</source>
   <translation>De kaart heeft geen titel. Vul die in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>An own background is chosen without its address. Fill in the address of the tiles.</source>
   <translation>Er is een eigen achtergrond gekozen zonder adres. Vul het adres van de tegels in.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>{layer} is no vector layer. Publish pictures and rasters in another way.</source>
   <translation>{layer} is geen vectorlaag. Publiceer beelden en rasters op een andere manier.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/report/publishmap_input.py" />
   <source>No layer has the field {field} that is to be left out. Check its name; there are: {known}.</source>
   <translation>Geen laag heeft het veld {field} dat niet mee mag. Controleer de naam; er zijn: {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Nothing has changed since {when}: the results of that run are used, and nothing is computed</source>
   <translation>Sinds {when} is niets veranderd: de resultaten van die berekening worden gebruikt en er wordt niets berekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Nothing is reused: {output} is not written to a file of its own that is kept</source>
   <translation>Er wordt niets hergebruikt: {output} komt niet in een eigen bestand dat blijft</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Nothing is reused: {parameter} cannot be compared with an earlier run ({error})</source>
   <translation>Er wordt niets hergebruikt: {parameter} is niet te vergelijken met een eerdere berekening ({error})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Computed anew, because this is not as it was on {when}: {changed}</source>
   <translation>Opnieuw berekend, want dit is niet zoals het was op {when}: {changed}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Computed, because there is no run record beside {path}</source>
   <translation>Berekend, want er ligt geen rekenverslag naast {path}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>The run record {path} is damaged: everything is computed anew.</source>
   <translation>Het rekenverslag {path} is beschadigd: alles wordt opnieuw berekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Computed anew, because the results are not all of one run</source>
   <translation>Opnieuw berekend, want de resultaten zijn niet allemaal van één berekening</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>the algorithm</source>
   <translation>het algoritme</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>the version of the plugin</source>
   <translation>de versie van de plugin</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>inputs that could not be compared</source>
   <translation>invoer die niet te vergelijken was</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>the version of QGIS</source>
   <translation>de versie van QGIS</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>the language</source>
   <translation>de taal</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>the tables</source>
   <translation>de tabellen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>which results are asked for</source>
   <translation>welke resultaten gevraagd zijn</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/reuse.py" />
   <source>Computed anew, because {path} is no longer as that run left it</source>
   <translation>Opnieuw berekend, want {path} is niet meer zoals die berekening het achterliet</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/processing/sinks.py" />
   <source>{path} is an input or another result of this run. Choose another name.</source>
   <translation>{path} is invoer of een ander resultaat van deze berekening. Kies een andere naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <source>{path} cannot be read as a picture. Save it as SVG or PNG.</source>
   <translation>{path} is niet als afbeelding te lezen. Bewaar het als SVG of PNG.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <source>{path} is too large for a logo: at most {most} MB.</source>
   <translation>{path} is te groot voor een logo: hooguit {most} MB.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <location filename="../zoemzone_qgis/report/page.py" />
   <source>Jinja2 is missing, so no HTML can be written. On Windows: OSGeo4W Setup, Advanced, Libs, python3-jinja2. On Debian and Ubuntu: apt install python3-jinja2. Then start QGIS again.</source>
   <translation>Jinja2 ontbreekt, dus er kan geen HTML geschreven worden. Op Windows: OSGeo4W Setup, Advanced, Libs, python3-jinja2. Op Debian en Ubuntu: apt install python3-jinja2. Start QGIS daarna opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <source>The templates in {path} cannot be read. Save them as UTF-8.</source>
   <translation>De sjablonen in {path} zijn niet te lezen. Bewaar ze als UTF-8.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/advice/page.py" />
   <source>The template {path} has an error in line {line}: {reason}</source>
   <translation>Het sjabloon {path} heeft een fout in regel {line}: {reason}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/atlas.py" />
   <source>{layer} is not in the project. Add it first.</source>
   <translation>{layer} staat niet in het project. Voeg die laag eerst toe.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/atlas.py" />
   <source>{layer} holds no areas. Choose a layer of municipalities or districts.</source>
   <translation>{layer} bevat geen vlakken. Kies een laag met gemeenten of wijken.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/atlas.py" />
   <source>{layer} has no field {field}. Choose another field.</source>
   <translation>{layer} heeft geen veld {field}. Kies een ander veld.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/atlas.py" />
   <source>No area of {layer} lies on the map. Choose another layer, or another map.</source>
   <translation>Geen enkel gebied van {layer} ligt op de kaart. Kies een andere laag, of een andere kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>There is no template for {paper} {orientation}. Choose A4 or A3, landscape or portrait.</source>
   <translation>Er is geen sjabloon voor {paper} {orientation}. Kies A4 of A3, liggend (landscape) of staand (portrait).</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>{file} is no template of a print layout of QGIS: it has no page.</source>
   <translation>{file} is geen sjabloon van een afdruklay-out van QGIS: het heeft geen pagina.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>{file} is too large for a template of a print layout.</source>
   <translation>{file} is te groot voor een sjabloon van een afdruklay-out.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>{file} cannot be read: {error}</source>
   <translation>{file} kan niet worden gelezen: {error}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>{file}, line {line}: this is no valid XML ({error}). Save the template anew from QGIS.</source>
   <translation>{file}, regel {line}: dit is geen geldige XML ({error}). Bewaar het sjabloon opnieuw vanuit QGIS.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/template.py" />
   <source>{file}, line 1: this is no template of a print layout of QGIS: it begins with {root}, not with Layout.</source>
   <translation>{file}, regel 1: dit is geen sjabloon van een afdruklay-out van QGIS: het begint met {root}, niet met Layout.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/themes.py" />
   <source>There is no theme {theme}. Choose one of: {themes}.</source>
   <translation>Er is geen kaart {theme}. Kies een van: {themes}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/themes.py" />
   <source>The project has no result with anything in it for the map {theme}. Make it first, or choose another map.</source>
   <translation>Het project heeft geen resultaat met iets erin voor de kaart {theme}. Maak dat eerst, of kies een andere kaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/layouts/themes.py" />
   <source>No layer is visible. Switch on the layers that the map has to show.</source>
   <translation>Er is geen laag zichtbaar. Zet de lagen aan die de kaart moet tonen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/checks.py" />
   <source>Not published, because it is not all public: {what}. Leave it out yourself, or choose to leave it out and go on.</source>
   <translation>Niet gepubliceerd, want niet alles is openbaar: {what}. Laat het zelf weg, of kies voor weglaten en doorgaan.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/facts.py" />
   <source>The contact names a person: {said}. Give a role and a general address, such as Team landschap, info@example.nl.</source>
   <translation>Het contact noemt een persoon: {said}. Geef een functie en een algemeen adres, bijvoorbeeld Team landschap, info@example.nl.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>{folder} is not a folder. Choose another name.</source>
   <translation>{folder} is geen map. Kies een andere naam.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>{file} in the folder {folder} is open, in QGIS or elsewhere. Remove its layers there first.</source>
   <translation>{file} in de map {folder} is geopend, in QGIS of ergens anders. Haal de lagen daar eerst weg.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>The folder {folder} holds files that this algorithm did not make, such as {file}. They are left alone. Choose a new folder.</source>
   <translation>In de map {folder} staan bestanden die dit algoritme niet maakte, zoals {file}. Die blijven zoals ze zijn. Kies een nieuwe map.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>The folder {folder} exists. Choose a new folder, or tick the box that replaces an earlier map.</source>
   <translation>De map {folder} bestaat al. Kies een nieuwe map, of vink aan dat een eerdere kaart vervangen mag worden.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>changed</source>
   <translation>gewijzigd</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/package/folder.py" />
   <source>The folder {folder} cannot be made: {error}. Choose a folder in which you may write.</source>
   <translation>De map {folder} kan niet gemaakt worden: {error}. Kies een map waarin u mag schrijven.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{day} · Made with Zoem Zone {version}</source>
   <translation>{day} · Gemaakt met Zoem Zone {version}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Parcel {parcel}</source>
   <translation>Perceel {parcel}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{measures}: parcel {parcel}</source>
   <translation>{measures}: perceel {parcel}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source> and </source>
   <translation> en </translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>A measure for wild bees</source>
   <translation>Een maatregel voor wilde bijen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Size</source>
   <translation>Oppervlakte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{share} % (10 % is needed)</source>
   <translation>{share} % (10 % is nodig)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Habitat in 1 km²</source>
   <translation>Leefgebied in 1 km²</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{name} {share} %</source>
   <translation>{name} {share} %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{word} ({share} %)</source>
   <translation>{word} ({share} %)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Food in {season}: {share} of the need, the largest shortage</source>
   <translation>Voedsel, {season}: {share} van de behoefte, het grootste tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Food in {season}: {share} of the need</source>
   <translation>Voedsel, {season}: {share} van de behoefte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Too little room for {nests}</source>
   <translation>Te weinig plek voor {nests}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{kind} {number} ({distance} m away) is {short} ha short</source>
   <translation>{kind} {number} (op {distance} m) komt {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{kind} {number} here is {short} ha short</source>
   <translation>{kind} {number} hier komt {short} ha tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Gap {number} in the network: {length} m long, {distance} m away</source>
   <translation>Onderbreking {number} in het netwerk: {length} m lang, op {distance} m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Food within 500 m, as a share of the need per season</source>
   <translation>Voedsel binnen 500 m, als deel van de behoefte per seizoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>with the measures</source>
   <translation>met de maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>need</source>
   <translation>behoefte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>largest shortage</source>
   <translation>grootste tekort</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>The food around this parcel is not known.</source>
   <translation>Het voedsel rond dit perceel is niet bekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Food within 500 m of the parcel, as a share (%) of what wild bees need.</source>
   <translation>Voedsel binnen 500 m van het perceel, als deel (%) van wat wilde bijen nodig hebben.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Unsure: only {share} % of the land around is known.</source>
   <translation>Onzeker: van het land eromheen is maar {share} % bekend.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{area} ha</source>
   <translation>{area} ha</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{gain} ha effective</source>
   <translation>{gain} ha effectief</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{area} m²</source>
   <translation>{area} m²</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Nest places</source>
   <translation>Nestplekken</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{gain} of the {short} ha that {kind} {number} lacks</source>
   <translation>{gain} van de {short} ha die {kind} {number} mist</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{rank} of {count} by gain per euro</source>
   <translation>{rank} van {count} naar winst per euro</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>from {before} to {after} of the need</source>
   <translation>van {before} naar {after} van de behoefte</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Food in {season}</source>
   <translation>Voedsel, {season}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Closes gap</source>
   <translation>Sluit onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{gap} ({left} m left)</source>
   <translation>{gap} (nog {left} m)</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Shortens gap</source>
   <translation>Verkort onderbreking</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Together, excluding VAT</source>
   <translation>Samen, exclusief btw</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>{share} % of the parcel is known</source>
   <translation>{share} % van het perceel is bekend</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/content.py" />
   <source>Sources: {sources}. Confidence {confidence}; {known}.</source>
   <translation>Bronnen: {sources}. Betrouwbaarheid {confidence}; {known}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>No map picture</source>
   <translation>Geen kaartbeeld</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>The parcel</source>
   <translation>Het perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>What bees lack here</source>
   <translation>Wat bijen hier missen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Nothing that the map knows of.</source>
   <translation>Niets waar de kaart van weet.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>No measure is chosen yet.</source>
   <translation>Er is nog geen maatregel gekozen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Food for bees by season</source>
   <translation>Bloeiboog: voedsel voor bijen per seizoen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>What it brings</source>
   <translation>Wat het oplevert</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Choose a measure to see what it brings.</source>
   <translation>Kies een maatregel om te zien wat die oplevert.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Measures and costs</source>
   <translation>Maatregelen en kosten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Quantity</source>
   <translation>Hoeveelheid</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Extra per year</source>
   <translation>Extra per jaar</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <source>and {count} more measures</source>
   <translation>en nog {count} maatregelen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Check before you begin</source>
   <translation>Ga na voordat u begint</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>For the fund</source>
   <translation>Voor het fonds</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Agreed</source>
   <translation>Akkoord</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Name and organisation</source>
   <translation>Naam en organisatie</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Place and date</source>
   <translation>Plaats en datum</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/layout.py" />
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Signature</source>
   <translation>Handtekening</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Mar-Apr</source>
   <translation>mrt-apr</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>May-Jun</source>
   <translation>mei-juni</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Jul-Aug</source>
   <translation>juli-aug</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Sep-Oct</source>
   <translation>sept-okt</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>nests in the ground</source>
   <translation>nestplekken in de grond</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>nests in cavities and stems</source>
   <translation>nestplekken in holten en stengels</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>bumblebee nests</source>
   <translation>hommelnesten</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>places for hoverfly larvae</source>
   <translation>plekken voor larven van zweefvliegen</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>Bed &amp; Breakfast area</source>
   <translation>Bed &amp; Breakfast-gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>nearly-B&amp;B</source>
   <translation>bijna-B&amp;B-gebied</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>high</source>
   <translation>hoog</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>medium</source>
   <translation>matig</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>low</source>
   <translation>laag</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>€ {amount}</source>
   <translation>€ {amount}</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{mean} ({low}–{high})</source>
   <translation>{mean} ({low}–{high})</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/words.py" />
   <source>{length} m</source>
   <translation>{length} m</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>{path} must end in .pdf or .html.</source>
   <translation>{path} moet eindigen op .pdf of .html.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/sheet/write.py" />
   <source>Map of the parcel</source>
   <translation>Kaart van het perceel</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>There is no layer to show on the web map. Give at least one.</source>
   <translation>Er is geen laag om op de webkaart te tonen. Geef er minstens één.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>The key {key} of a layer of the web map is not fit or not its own.</source>
   <translation>De sleutel {key} van een laag van de webkaart is niet bruikbaar of niet uniek.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>{address} is no address of a file beside the web map.</source>
   <translation>{address} is geen adres van een bestand naast de webkaart.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>{colour} is no colour of the web map; write #rrggbb.</source>
   <translation>{colour} is geen kleur voor de webkaart; schrijf #rrggbb.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>{layer} has more than {count} categories, more than a legend can show.</source>
   <translation>{layer} heeft meer dan {count} categorieën, meer dan een legenda kan tonen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/check.py" />
   <source>{address} is no address of background tiles: it must begin with https and hold z, x and y in braces.</source>
   <translation>{address} is geen adres van achtergrondtegels: het moet met https beginnen en z, x en y tussen accolades bevatten.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/features.py" />
   <source>{layer} has no points, lines or polygons to show on a map.</source>
   <translation>{layer} heeft geen punten, lijnen of vlakken om op een kaart te tonen.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/page.py" />
   <source>{path} is missing. Install the plugin again.</source>
   <translation>{path} ontbreekt. Installeer de plug-in opnieuw.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/places.py" />
   <source>{layer} cannot be transformed to {crs}.</source>
   <translation>{layer} kan niet worden omgezet naar {crs}.</translation>
  </message>
  <message>
   <location filename="../zoemzone_qgis/report/webmap/write.py" />
   <source>{path} is not empty. Choose another folder.</source>
   <translation>{path} is niet leeg. Kies een andere map.</translation>
  </message>
  <message>
   <source>Budget per year</source>
   <translation type="vanished">Budget per jaar</translation>
  </message>
  <message>
   <source>Budget, one-off</source>
   <translation type="vanished">Budget, eenmalig</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation type="vanished">Celgrootte</translation>
  </message>
  <message>
   <source>In EUR a year above present management. Empty: no limit.</source>
   <translation type="vanished">In euro per jaar boven het huidige beheer. Leeg: geen grens.</translation>
  </message>
  <message>
   <source>In EUR, without VAT. Empty: no limit.</source>
   <translation type="vanished">In euro, zonder btw. Leeg: geen grens.</translation>
  </message>
  <message>
   <source>Best part</source>
   <translation type="vanished">Beste deel</translation>
  </message>
  <message>
   <source>Largest break in a strip</source>
   <translation type="vanished">Grootste onderbreking in een strook</translation>
  </message>
  <message>
   <source>Largest distance between stones</source>
   <translation type="vanished">Grootste afstand tussen stapstenen</translation>
  </message>
  <message>
   <source>Cost distance of importance</source>
   <translation type="vanished">Weerstandsafstand voor het belang</translation>
  </message>
  <message>
   <source>Search distance</source>
   <translation type="vanished">Zoekafstand</translation>
  </message>
  <message>
   <source>Largest gap in a chain</source>
   <translation type="vanished">Grootste onderbreking in een keten</translation>
  </message>
  <message>
   <source>Habitat of a B&amp;B area</source>
   <translation type="vanished">Leefgebied van een B&amp;B-gebied</translation>
  </message>
  <message>
   <source>Habitat of a nearly-B&amp;B area</source>
   <translation type="vanished">Leefgebied van een bijna-B&amp;B-gebied</translation>
  </message>
  <message>
   <source>Share of core habitat</source>
   <translation type="vanished">Aandeel kern</translation>
  </message>
  <message>
   <source>Habitat weight of core</source>
   <translation type="vanished">Weegfactor van kern</translation>
  </message>
  <message>
   <source>Habitat of a stepping stone</source>
   <translation type="vanished">Leefgebied van een stapsteen</translation>
  </message>
  <message>
   <source>Width of a strip</source>
   <translation type="vanished">Breedte van een strook</translation>
  </message>
  <message>
   <source>Length of a strip</source>
   <translation type="vanished">Lengte van een strook</translation>
  </message>
  <message>
   <source>Habitat weight of strips</source>
   <translation type="vanished">Weegfactor van stroken</translation>
  </message>
  <message>
   <source>Nest land of a guild</source>
   <translation type="vanished">Nestgelegenheid van een nestgroep</translation>
  </message>
  <message>
   <source>Food of a fuel station</source>
   <translation type="vanished">Voedsel van een bij-tankstation</translation>
  </message>
  <message>
   <source>Size of a fuel station</source>
   <translation type="vanished">Grootte van een bij-tankstation</translation>
  </message>
  <message>
   <source>Distance of a fuel station</source>
   <translation type="vanished">Afstand van een bij-tankstation</translation>
  </message>
  <message>
   <source>Preparation and supervision</source>
   <translation type="vanished">Voorbereiding en toezicht</translation>
  </message>
  <message>
   <source>Reach of a nest</source>
   <translation type="vanished">Vliegbereik rond een nest</translation>
  </message>
  <message>
   <source>Budget, extra per year</source>
   <translation type="vanished">Budget, extra per jaar</translation>
  </message>
  <message>
   <source>Budget over the horizon</source>
   <translation type="vanished">Budget over de rekenperiode</translation>
  </message>
  <message>
   <source>Fair share of each owner</source>
   <translation type="vanished">Eerlijk deel per eigenaar</translation>
  </message>
  <message>
   <source>Least confidence of the land</source>
   <translation type="vanished">Minste betrouwbaarheid van het land</translation>
  </message>
  <message>
   <source>Time limit of the exact solver</source>
   <translation type="vanished">Tijdslimiet van exact zoeken</translation>
  </message>
  <message>
   <source>Proven distance to stop at</source>
   <translation type="vanished">Bewezen afstand om te stoppen</translation>
  </message>
  <message>
   <source>Largest break of a strip</source>
   <translation type="vanished">Grootste onderbreking van een strook</translation>
  </message>
  <message>
   <source>Distance of links over the border</source>
   <translation type="vanished">Afstand van verbindingen over de grens</translation>
  </message>
  <message>
   <source>From Building blocks. Empty: nothing to keep or to complete is shown.</source>
   <translation type="vanished">Uit Bouwstenen van het bijenlandschap. Leeg: er is niets te behouden of compleet te maken.</translation>
  </message>
  <message>
   <source>Smallest piece</source>
   <translation type="vanished">Kleinste stuk</translation>
  </message>
  <message>
   <source>This algorithm makes a folder to hand over or to put on a website: the opportunity map with plan, gaps and building blocks as a web map, and the data behind it as one GeoPackage with styles, metadata and descriptions of fields, tables for a spreadsheet, run records, licence and a page that says what everything is.

Nothing personal goes out. Fields that hold contact details, names, addresses or numbers of persons are left out; of owners stays the kind (own, own leased out, other authority, private, unknown); e-mail addresses, telephone numbers, citizen service numbers, bank accounts, names behind a title and paths are taken out of every text. Layers that are marked as not public stay out. What was left out is told and stands in the table checked.csv. A name in running text without a title cannot be recognised: read free texts first.

The folder is made beside its place and moved there when it is complete. A folder that exists is replaced only when you ask for it, and only when this algorithm made it and it holds nothing else.</source>
   <translation type="vanished">Dit algoritme maakt een map om uit handen te geven of op een website te zetten: de kansenkaart met plan, onderbrekingen en bouwstenen als webkaart, en de gegevens erachter als één GeoPackage met stijlen, metadata en uitleg van de velden, tabellen voor een rekenblad, rekenverslagen, licentie en een pagina die zegt wat alles is.

Er gaat niets persoonlijks mee. Velden met contactgegevens, namen, adressen of nummers van personen gaan niet mee; van eigenaren blijft de soort over (eigen, eigen verpacht, andere overheid, particulier, onbekend); e-mailadressen, telefoonnummers, burgerservicenummers, rekeningnummers, namen achter een aanspreektitel en paden worden uit elke tekst gehaald. Lagen die als niet openbaar zijn gemerkt gaan niet mee. Wat is weggelaten wordt gemeld en staat in de tabel checked.csv. Een naam in lopende tekst zonder aanspreektitel is niet te herkennen: lees vrije teksten eerst na.

De map wordt naast haar plaats gemaakt en daarheen verplaatst als zij compleet is. Een map die al bestaat wordt alleen vervangen als u daarom vraagt, en alleen als dit algoritme haar maakte en er niets anders in staat.</translation>
  </message>
  <message>
   <source>Ticked: a folder that this algorithm made is replaced. A folder with other files never is.</source>
   <translation type="vanished">Aangevinkt: een map die dit algoritme maakte wordt vervangen. Een map met andere bestanden nooit.</translation>
  </message>
  <message>
   <source>Field that names the parcels. Empty: their number.</source>
   <translation type="vanished">Veld met de naam van de percelen. Leeg: hun nummer.</translation>
  </message>
  <message>
   <source>This model makes the whole opportunity map: from layers of land cover, parcels and a budget to habitat map, food maps, building blocks, missing links, measure options, a plan and the zones, each with its reason.</source>
   <translation type="vanished">Dit model maakt de hele kansenkaart: van lagen met bodemgebruik, percelen en een budget naar leefgebiedenkaart, voedselkaarten, bouwstenen, ontbrekende schakels, maatregelopties, een plan en de zones, elk met zijn reden.</translation>
  </message>
  <message>
   <source>The class {id} is not in the class table. Add it or use another class.</source>
   <translation type="vanished">De klasse {id} staat niet in de klassentabel. Voeg die toe of gebruik een andere klasse.</translation>
  </message>
  <message>
   <source>The class code {code} is not in the class table. Choose the table that belongs to the habitat map.</source>
   <translation type="vanished">De klassecode {code} staat niet in de klassentabel. Kies de tabel die bij de leefgebiedenkaart hoort.</translation>
  </message>
  <message>
   <source>The form is filled in with what is loaded. {count} remarks on what is left out.</source>
   <translation type="vanished">Het formulier is ingevuld met wat geladen is. {count} opmerkingen over wat niet meedoet.</translation>
  </message>
  <message>
   <source>{cost}: {more} over the budget</source>
   <translation type="vanished">{cost}: {more} boven het budget</translation>
  </message>
  <message>
   <source>{cost} of {budget}</source>
   <translation type="vanished">{cost} van {budget}</translation>
  </message>
  <message>
   <source>Plan, not saved</source>
   <translation type="vanished">Plan, niet opgeslagen</translation>
  </message>
  <message>
   <source>75 to 100 % in the hungriest season</source>
   <translation type="vanished">75 tot 100 % in het krapste seizoen</translation>
  </message>
  <message>
   <source>less than 25 %</source>
   <translation type="vanished">minder dan 25 %</translation>
  </message>
  <message>
   <source>at most +0.01</source>
   <translation type="vanished">hooguit +0,01</translation>
  </message>
  <message>
   <source>at most -0.01</source>
   <translation type="vanished">hooguit -0,01</translation>
  </message>
  <message>
   <source>between +0.01 and +0.05</source>
   <translation type="vanished">tussen +0,01 en +0,05</translation>
  </message>
  <message>
   <source>between -0.01 and -0.05</source>
   <translation type="vanished">tussen -0,01 en -0,05</translation>
  </message>
  <message>
   <source>more than +0.05</source>
   <translation type="vanished">meer dan +0,05</translation>
  </message>
  <message>
   <source>more than -0.05</source>
   <translation type="vanished">meer dan -0,05</translation>
  </message>
  <message>
   <source>at most +0.005</source>
   <translation type="vanished">hooguit +0,005</translation>
  </message>
  <message>
   <source>at most -0.005</source>
   <translation type="vanished">hooguit -0,005</translation>
  </message>
  <message>
   <source>between +0.005 and +0.02</source>
   <translation type="vanished">tussen +0,005 en +0,02</translation>
  </message>
  <message>
   <source>between -0.005 and -0.02</source>
   <translation type="vanished">tussen -0,005 en -0,02</translation>
  </message>
  <message>
   <source>more than +0.02</source>
   <translation type="vanished">meer dan +0,02</translation>
  </message>
  <message>
   <source>more than -0.02</source>
   <translation type="vanished">meer dan -0,02</translation>
  </message>
  <message>
   <source>at most +0.1</source>
   <translation type="vanished">hooguit +0,1</translation>
  </message>
  <message>
   <source>at most -0.1</source>
   <translation type="vanished">hooguit -0,1</translation>
  </message>
  <message>
   <source>between +0.1 and +0.3</source>
   <translation type="vanished">tussen +0,1 en +0,3</translation>
  </message>
  <message>
   <source>between -0.1 and -0.3</source>
   <translation type="vanished">tussen -0,1 en -0,3</translation>
  </message>
  <message>
   <source>more than +0.3</source>
   <translation type="vanished">meer dan +0,3</translation>
  </message>
  <message>
   <source>more than -0.3</source>
   <translation type="vanished">meer dan -0,3</translation>
  </message>
  <message>
   <source>at most +0.5 % points</source>
   <translation type="vanished">hooguit +0,5 procentpunt</translation>
  </message>
  <message>
   <source>at most -0.5 % points</source>
   <translation type="vanished">hooguit -0,5 procentpunt</translation>
  </message>
  <message>
   <source>between +0.5 and +2 % points</source>
   <translation type="vanished">tussen +0,5 en +2 procentpunt</translation>
  </message>
  <message>
   <source>between -0.5 and -2 % points</source>
   <translation type="vanished">tussen -0,5 en -2 procentpunt</translation>
  </message>
  <message>
   <source>more than +2 % points</source>
   <translation type="vanished">meer dan +2 procentpunt</translation>
  </message>
  <message>
   <source>more than -2 % points</source>
   <translation type="vanished">meer dan -2 procentpunt</translation>
  </message>
  <message>
   <source>possible: its place is less sure</source>
   <translation type="vanished">mogelijk: de plaats is minder zeker</translation>
  </message>
  <message>
   <source>top: almost always in the first third of the plan</source>
   <translation type="vanished">top: bijna altijd in het eerste derde deel van het plan</translation>
  </message>
  <message>
   <source>This algorithm weighs all measures on all parcels (cadastral parcels, crop parcels, verges, green objects: any polygons). The result has one feature for each measure that is possible on a parcel: how much of it fits, what it gains, what it costs, who does it and after how many years it counts. A parcel on which nothing is possible says why not.

What is possible follows from the classes of the habitat map and from the tables of measures: classes, smallest size, width and length, and conditions such as soil, tested only where such a layer is given. Good or protected habitat gets only measures that are fit for nature.

Gains are after minus before, at the horizon: effective habitat (gain_ha, with low and high for a habitat weight of 0.2 less or more), food per season in m2 of best meadow, nests in m2 of nest value, and gain_fed_ha: hectares of nest land that are fed by this option alone, each season counted up to the need. Measures for a year earn food, never hectares.

lacks says what is short around the parcel: food (hungry_season: when most) or nests; fills whether the measure brings that. block is the nearly-B&amp;B that the measure brings nearest to completion, block_gain_ha its hectares inside the best circle of that area. gap names gaps within 50 m. carries says whether the measure makes the parcel a stepping stone (0.5 ha of effective habitat) or a piece of strip (3 m wide, 25 m long) that it is not yet.

Costs are in EUR without VAT: one-off, extra per year against present management, and together over the horizon. Harvest that is lost is not in them.

The second result holds the cells with nests, their need and what they find within reach; the plan needs it. Layers are reprojected to the CRS of the habitat map, which must be in metres.</source>
   <translation type="vanished">Dit algoritme weegt alle maatregelen op alle percelen (kadastrale percelen, gewaspercelen, bermen, groenobjecten: alle vlakken). Het resultaat heeft een vlak voor elke maatregel die op een perceel mogelijk is: hoeveel ervan past, wat het oplevert, wat het kost, wie het uitvoert en na hoeveel jaar het telt. Een perceel waar niets kan, zegt waarom niet.

Wat mogelijk is, volgt uit de klassen van de leefgebiedenkaart en uit de tabellen van maatregelen: klassen, kleinste maat, breedte en lengte, en voorwaarden zoals de grondsoort, die alleen getoetst worden waar zo'n laag is opgegeven. Goed of beschermd leefgebied krijgt alleen maatregelen die bij natuur passen.

Winst is na min voor, aan het eind van de rekenperiode: effectief leefgebied (gain_ha, met laag en hoog voor een weegfactor die 0,2 lager of hoger is), voedsel per seizoen in m2 beste weide, nesten in m2 nestwaarde, en gain_fed_ha: hectares nestgelegenheid die door alleen deze maatregel gevoed worden, elk seizoen tot aan de behoefte. Maatregelen van een jaar geven voedsel, nooit hectares.

lacks zegt wat er rond het perceel ontbreekt: food (voedsel; hungry_season: wanneer het meest) of nests (nesten); fills of de maatregel dat brengt. block is de bijna-B&amp;B die door de maatregel het dichtst bij compleet komt, block_gain_ha de hectares daarvan in de beste cirkel van dat gebied. gap noemt onderbrekingen binnen 50 m. carries zegt of de maatregel van het perceel een stapsteen maakt (0,5 ha effectief leefgebied) of een stuk strook (3 m breed, 25 m lang), die het nog niet is.

Kosten zijn in EUR zonder btw: eenmalig, meerkosten per jaar ten opzichte van het huidige beheer, en samen over de rekenperiode. Gederfde oogst zit er niet in.

Het tweede resultaat bevat de cellen met nesten, hun behoefte en wat ze binnen bereik vinden; het maatregelenplan heeft die nodig. Lagen worden omgezet naar het coördinatenstelsel van de leefgebiedenkaart, dat in meters moet zijn.</translation>
  </message>
  <message>
   <source>Cells of 100 m with nests: their need of food per season and what lies within reach.</source>
   <translation type="vanished">Cellen van 100 m met nestgelegenheid: hun voedselbehoefte per seizoen en wat er binnen bereik ligt.</translation>
  </message>
  <message>
   <source>{layer} cannot be read.</source>
   <translation type="vanished">{layer} kan niet worden gelezen.</translation>
  </message>
 </context>
</TS>
