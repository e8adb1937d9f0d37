import Foundation

// train-html DATA OUTPUT.swift                     trains on all pages and writes the released model
// train-html DATA --unseen FOLDER [PARTS [PART]]   predicts each page by a model that has not seen its site

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(64)
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  fail("usage: train-html DATA OUTPUT.swift | train-html DATA --unseen FOLDER [PARTS [PART]]")
}
let pages = try AnnotatedPage.all(in: URL(filePath: arguments[0]))
print("\(pages.count) annotated pages")

if arguments[1] == "--unseen" {
  guard arguments.count >= 3 else { fail("--unseen needs a folder for the predictions") }
  let parts = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 5
  guard (2...100).contains(parts) else { fail("the number of parts is 2 to 100") }
  let only = arguments.count > 4 ? Int(arguments[4]) : nil
  let unseen = UnseenSites(pages, parts: parts, folder: URL(filePath: arguments[2]))
  for part in 0..<parts where only == nil || only == part { try unseen.predict(part) }
} else {
  let model = TrainedModel(pages)
  try ModelWriter(model).source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  print("\(arguments[1]): \(ModelWriter(model).source.utf8.count) bytes")
}
