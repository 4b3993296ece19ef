#!/usr/bin/env bash
# Generates the competitors from the document of the repository, if they are missing or older than it.
set -euo pipefail
cd "$(dirname "$0")"
[ stock/stock.gen.go -nt ../api/openapi.json ] && [ ogen/oas_json_gen.go -nt ../api/openapi.json ] && exit 0
mkdir -p stock ogen out
# The stock generator gets the document without what speaks of our own Go types.
go run ./internal/plain < ../api/openapi.json > out/plain.json
go tool oapi-codegen -generate types,client -package stock -o stock/stock.gen.go out/plain.json
go tool ogen -target ogen -package ogenclient --clean out/plain.json 2> out/ogen.log
# The generator's version and what it refuses: nothing may be missing.
rm -f out/ogen-refused.txt
for operation in $(grep -o '"operationId": "[^"]*"' out/plain.json | cut -d'"' -f4); do
	grep -qi "^func (c \*Client) $operation(" ogen/oas_client_gen.go || echo "ogen left out $operation" | tee -a out/ogen-refused.txt
done
