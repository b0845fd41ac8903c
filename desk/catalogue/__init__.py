"""The catalogue (danh mục thủ tục): procedures, and how files and tables become them."""
