"""networkx reads a GEXF file."""
import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1], version="1.3")
print("saw: " + json.dumps({"nodes": sorted(data["label"] for _, data in graph.nodes(data=True))}))
edges = [[a, b, data["kind"], data["label"], data["weight"]] for a, b, data in graph.edges(data=True)]
print("saw: " + json.dumps(sorted(edges)))
