import DomainCore
import Reading
import Testing

@Suite struct FlowTests {
  @Test func whoGivesWhatToWhom() throws {
    let report = read("Norway shared satellite images with Estonia.")
    let flow = try #require(report.flows.first)
    #expect(report.name(flow.from) == "Norway")
    #expect(flow.to.map { report.name($0) } == ["Estonia"])
    #expect(flow.what == "satelliteImage")
    #expect(flow.status == .asserted)
  }

  @Test func anExchangeGoesBothWays() {
    let report = read("Norway is exchanging intelligence with Estonia.")
    #expect(report.flows.first?.direction == .twoWay)
  }

  @Test func whatIsPublishedGoesToEverybody() {
    let report = read("The agency published a video on Monday.")
    #expect(report.flows.contains { $0.to == [.public] && $0.what == "video" })
  }

  @Test func weaponsAreNoInformation() {
    #expect(read("Norway gave Estonia forty tanks.").flows.isEmpty)
  }

  @Test func aRelativeClauseTellsWhatWasPassed() throws {
    let report = read("The memo lists invoices that Norway passed to Estonia in June.")
    let flow = try #require(report.flows.first)
    #expect(report.name(flow.from) == "Norway")
    #expect(flow.to.map { report.name($0) } == ["Estonia"])
    #expect(flow.what == "document")
  }

  @Test func aWarningGoesToThoseWhoAreWarned() {
    let report = read("The harbour office warned fishermen on Monday.")
    #expect(report.flows.contains { $0.what == "warning" && $0.to.map { report.name($0) } == ["fishermen"] })
  }
}
