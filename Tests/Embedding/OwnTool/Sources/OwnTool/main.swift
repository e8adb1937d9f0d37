import Dateline
import DatelineTool
import DomainCore
import TranscriptImporter

var registry = PluginRegistry.standard
registry.add(TranscriptImporter())
DatelineTool.main(registry: registry)
