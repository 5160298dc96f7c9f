"""networkx reads a GraphML file."""
import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
print("saw: " + json.dumps({"nodes": sorted(data["label"] for _, data in graph.nodes(data=True))}))
edges = [[a, b, data["kind"], data["label"], data["weight"]] for a, b, data in graph.edges(data=True)]
print("saw: " + json.dumps(sorted(edges)))
