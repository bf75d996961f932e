package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
    private static double weight(float[] arcs, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += arcs[word * heads.length + heads[word]];
        }
        return sum;
    }

    private static boolean hasOneRoot(int[] heads) {
        return Arrays.stream(heads).filter(h -> h == 0).count() == 1;
    }

    /** The weight of the best tree, by trying all. */
    private static double best(float[] arcs, int size) {
        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[size];
        heads[0] = -1;
        for (int code = 0; code < Math.pow(size, size - 1); code++) {
            int rest = code;
            for (int word = 1; word < size; word++) {
                heads[word] = rest % size;
                rest /= size;
            }
            if (hasOneRoot(heads) && TreeDecoder.isTree(heads)) {
                best = Math.max(best, weight(arcs, heads));
            }
        }
        return best;
    }

    @Test
    void findsTheBestTreeOfAll() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int size = 2 + round % 5;
            float[] arcs = new float[size * size];
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = random.nextInt(10) - (i % size == 0 ? 0 : 3);
            }
            int[] heads = TreeDecoder.heads(arcs, size);
            assertThat(hasOneRoot(heads) && TreeDecoder.isTree(heads)).isTrue();
            assertThat(weight(arcs, heads)).isEqualTo(best(arcs, size));
        }
    }

    @Test
    void knowsACycle() {
        assertThat(TreeDecoder.isTree(new int[] {-1, 2, 0})).isTrue();
        assertThat(TreeDecoder.isTree(new int[] {-1, 2, 1})).isFalse();
        assertThat(TreeDecoder.isTree(new int[] {-1, 1, 0})).isFalse();
    }

    /** Each word likes its neighbour best and the next one a little less, so that cycles stand inside cycles. */
    @Test
    void cyclesInCycles() {
        int size = 401;
        float[] arcs = new float[size * size];
        for (int word = 1; word < size; word++) {
            for (int head = 0; head < size; head++) {
                arcs[word * size + head] = -Math.abs(word - head) - (head < word ? 0.5f : 0);
            }
            arcs[word * size] = -2000;
        }
        int[] heads = TreeDecoder.heads(arcs, size);
        assertThat(hasOneRoot(heads) && TreeDecoder.isTree(heads)).isTrue();
        assertThat(weight(arcs, heads)).isEqualTo(-2000 - (size - 2));
    }

    @Test
    void scoresThatAreNoneStillGiveATree() {
        float[] odd = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 0, Float.MAX_VALUE};
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(30);
            float[] arcs = new float[size * size];
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = odd[random.nextInt(odd.length)];
            }
            int[] heads = TreeDecoder.heads(arcs, size);
            assertThat(hasOneRoot(heads) && TreeDecoder.isTree(heads)).isTrue();
        }
    }
}
