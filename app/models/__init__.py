"""What lists and pages show: Qt models over frozen values, orders, places."""
