def test_x(provider, run):
    assert provider.id() == "zoemzone"
