"""What stands over and under the sections: heading, problems, offers, what comes out."""
