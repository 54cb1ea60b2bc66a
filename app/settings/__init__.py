"""What a person may choose: typed descriptors, the values, and the file they are kept in. No Qt."""
