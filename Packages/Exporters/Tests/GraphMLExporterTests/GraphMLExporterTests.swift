import DomainCore
import GraphMLExporter
import Testing
