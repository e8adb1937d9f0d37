import Dateline
import DatelineTool
import DomainCore

// A tool with one plugin more is this file with `registry.add(YourImporter())` before the last line.
let registry = PluginRegistry.standard
DatelineTool.main(registry: registry)
