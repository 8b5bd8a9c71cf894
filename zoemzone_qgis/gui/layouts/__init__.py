"""Print layouts from the menu: what is asked, and the designer that opens."""
