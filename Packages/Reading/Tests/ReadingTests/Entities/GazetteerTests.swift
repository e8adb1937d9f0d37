import DomainCore
import Reading
import Testing

@Suite struct GazetteerTests {
  @Test func countriesHaveTheirIdentifiers() throws {
    let report = read("Norway handed the files to Estonia.")
    let norway = report.entities.first { $0.name == "Norway" }
    let identifiers = norway?.identifiers ?? report.sources.first { $0.name == "Norway" }?.identifiers ?? []
    #expect(identifiers.contains { $0.scheme == "wikidata" && $0.value == "Q20" })
  }

  @Test func aDemonymTellsTheCountry() {
    let report = read("The Greek foreign ministry said the talks had failed.")
    #expect(report.sources.first?.country == "GR")
    #expect(report.sources.first?.kind == .governmentAgency)
  }

  @Test func placesHaveCountries() {
    let report = read("The ministers met in Nairobi on Monday.")
    #expect(report.places.first { $0.name == "Nairobi" }?.country == "KE")
  }
}
