"""What land is: classes, crosswalks, profiles and rules, read from the tables."""
