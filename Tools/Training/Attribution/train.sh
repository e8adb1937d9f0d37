#!/bin/sh
# Builds the attribution tagger of Packages/Reading: see README.md.
set -eu
gold=$1
build=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
neural=$here/Neural
model=$here/../../../Packages/Reading/Sources/CAttributionModel/attribution.bin
tool="swift run -c release -Xswiftc -enable-testing --package-path $here/AttributionTool attribution-tool"
export OMP_NUM_THREADS=1
mkdir -p "$build"

python3 "$neural/plaintext.py" "$@" > "$build/plain.jsonl"
$tool features "$gold" > "$build/gold.features.jsonl"
$tool features "$build/plain.jsonl" > "$build/plain.features.jsonl"
python3 "$neural/teacher.py" train "$build/gold.features.jsonl" "$gold" "$build/teacher.pt" --epochs 3
python3 "$neural/teacher.py" label "$build/teacher.pt" "$build/plain.features.jsonl" "$build/labels.pkl" --words 560000
python3 "$neural/student.py" train "$build/gold.features.jsonl" "$gold" "$build/first.bin" --epochs 6
python3 "$neural/student.py" join "$build/first.bin.pt" "$build/plain.features.jsonl" "$build/labels.pkl" "$build/joined.pkl"
python3 "$neural/student.py" train "$build/gold.features.jsonl" "$gold" "$build/second.bin" --epochs 5 \
  --silver "$build/plain.features.jsonl" "$build/joined.pkl"
python3 "$neural/student.py" link "$build/second.bin.pt" "$build/gold.features.jsonl" "$gold" "$model"
