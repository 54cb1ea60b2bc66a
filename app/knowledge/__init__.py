"""What is known of hosts and web addresses: parsing, public suffixes, lists, brands."""
