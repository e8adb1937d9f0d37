import DomainCore
import GraphMLImporter
import Testing
