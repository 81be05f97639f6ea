package care.plumbline.claims;

/// Where the words of a section stand in the plain text.
record Found(String section, int from, int to) {

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    Found movedBy(int characters) {
        return new Found(section, from + characters, to + characters);
    }
}
