"""What measures change on a habitat map, and what that does to the maps of food and habitat."""
