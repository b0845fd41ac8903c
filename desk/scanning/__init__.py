"""What is done with the pictures of pages; every one of them is hostile until it is decoded."""
