import DomainCore

/// An edge between two findings while the report is being read.
struct RelationDraft {
  /// Indexes into the context's lists.
  enum Node: Hashable { case attribution(Int), event(Int), quantity(Int) }

  var type: Relation.Kind
  var from: Node
  var to: Node
  var note: String?
}
