"""Names in the sample of the web map that tests look for."""

MARKUP = "<script>alert(1)</script>"
BROKEN = "\"/>' \u2028 </script> ]]> --> \\u003c"
KNOWN = "OTL00 A 1234"
"""The parcel that the tests click on; it lies in the second row."""
