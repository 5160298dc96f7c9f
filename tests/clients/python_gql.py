"""Python's gql: it fetches the schema, checks a query against it, and asks."""
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url = sys.argv[1]
transport = RequestsHTTPTransport(url=f"{url}/graphql")
client = Client(transport=transport, fetch_schema_from_transport=True)
question = gql(
    """
    query Pair($a: ID!, $b: ID!) {
      relationship(a: $a, b: $b) { verdict meetings { edges { status date { edtf } } } }
    }
    """
)
question.variable_values = {"a": "john-kerry", "b": "kem-sokha"}
answer = client.execute(question)
assert answer["relationship"]["verdict"] == "PLANNED", answer
print("saw: Python's gql checks a query against the schema and reads a verdict")
try:
    client.execute(gql("{ person(id: 1.5) { nothing } }"))
except Exception as error:
    assert "nothing" in str(error) or "1.5" in str(error), error
    print("saw: Python's gql refuses a slip before it asks")
