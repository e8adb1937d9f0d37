#!/bin/sh
# Builds the models of Packages/Language: see README.md.
set -eu
data=$1
build=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
neural=$here/Neural
package=$here/../../../Packages/Language
models=$package/Sources/CLanguageModel
evaluate="swift run -c release --package-path $here/../../.. evaluate"
export OMP_NUM_THREADS=1
mkdir -p "$build"

python3 "$neural/lexicon.py" "$data" "$models/lexicon.bin"
python3 "$neural/teacher.py" train "$data" "$build/teacher.pt" --epochs 3
python3 "$neural/plaintext.py" "$@" > "$build/plain.txt"
python3 "$neural/corpus.py" "$data" > "$build/label.words"
# Sentences of three to seventy words, each once, in an order that does not depend on the files.
$evaluate sentences --words "$build/plain.txt" | awk 'NF >= 3 && NF <= 70' | LC_ALL=C sort -u >> "$build/label.words"
python3 "$neural/teacher.py" label "$build/teacher.pt" "$build/label.words" "$build/labels.pkl"
python3 "$neural/student.py" "$data" "$package/Sources/Language" "$models/network.bin" \
  --silver "$build/labels.pkl" --teacher "$build/teacher.pt" --steps 9000 --every 1500
for treebank in en_ewt-dev en_gum-open-dev; do
  $evaluate syntax "$data/conllu/$treebank.conllu" > "$build/$treebank.conllu"
  python3 "$data/eval_language.py" syntax "$data/conllu/$treebank.conllu" "$build/$treebank.conllu"
done
