import Language

/// What kind of thing a common noun names: `vehicle`, `vessel`, `aircraft`, `weapon`, `facility`, `infrastructure` or
/// `substance`.
enum ThingKinds {
  static func kind(ofNoun key: WordKey) -> String? { kinds[key] }

  private static let groups: [(String, String)] = [
    (
      "vehicle",
      """
      ambulance bicycle bike bulldozer bus cab car carriage coach convoy excavator jeep locomotive lorry \
      minibus minivan moped motorbike motorcade motorcycle pickup scooter sedan suv tanker taxi tractor \
      trailer train tram truck van vehicle wagon
      """
    ),
    (
      "vessel",
      """
      barge boat carrier corvette cruiser cutter destroyer dinghy dredger ferry flotilla freighter frigate \
      gunboat ketch lifeboat raft sailboat ship speedboat steamer submarine trawler tug tugboat vessel warship \
      yacht
      """
    ),
    (
      "aircraft",
      """
      aeroplane aircraft airliner airplane airship balloon biplane bomber chopper drone glider gunship \
      helicopter jet jetliner plane quadcopter seaplane uav warplane
      """
    ),
    (
      "weapon",
      """
      ammunition artillery bayonet bomb bullet cannon cartridge detonator dynamite explosive firearm \
      flamethrower grenade gun handgun howitzer knife landmine launcher machete mine missile mortar munition \
      pistol projectile revolver rifle rocket shell shotgun sword tank torpedo warhead weapon weaponry
      """
    ),
    (
      "facility",
      """
      airbase airfield airport apartment arena barrack barracks base building bunker cathedral chapel church \
      cinema clinic courthouse depot dock dockyard embassy factory farm garage gym hangar harbour harbor \
      headquarters hospital hotel house jail kindergarten laboratory library market mill monastery mosque \
      museum outpost palace plant port prison refinery restaurant school shelter shipyard shop silo skyscraper \
      stadium store supermarket synagogue temple terminal theatre theater tower villa warehouse workshop
      """
    ),
    (
      "infrastructure",
      """
      aqueduct bridge cable canal dam dike dyke grid highway junction levee motorway pipeline pylon railway \
      railroad reservoir road runway sewer substation track tunnel viaduct
      """
    ),
    (
      "substance",
      """
      chemical coal cocaine diesel fentanyl fertiliser fertilizer fuel gas gasoline grain heroin kerosene \
      lithium methane oil pesticide petrol plutonium sarin steel uranium wheat
      """
    ),
  ]

  private static let kinds: [WordKey: String] = {
    var table: [WordKey: String] = [:]
    for (kind, nouns) in groups {
      for noun in nouns.split(separator: " ") { table[WordKey(String(noun))] = kind }
    }
    return table
  }()
}
