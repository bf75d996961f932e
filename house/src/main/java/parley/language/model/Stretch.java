package parley.language.model;

/**
 * What the network takes in one go: a sentence, or a part of a long one.
 *
 * @param from its first word in the sentence
 * @param to the word after its last
 * @param pieces numbers of its WordPieces, with the opening and the closing mark
 * @param shapes of the word each piece is from
 * @param first first piece of each word; word 0 is the opening mark, which stands for the root
 * @param last last piece of each word
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stretch(int from, int to, int[] pieces, int[] shapes, long[] first, long[] last) {}
