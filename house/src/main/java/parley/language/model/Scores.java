package parley.language.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * What the network says of a stretch of {@code width} words, the root among them.
 *
 * @param tags of each word, the scores of all heads but the relations, side by side
 * @param arcs score of head {@code h} for word {@code d} at {@code d * width + h}
 * @param relations number of the best relation of each such pair, unsigned
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scores(int width, float[] tags, float[] arcs, byte[] relations) {

    static Scores of(OrtSession.Result result, int width) throws OrtException {
        ByteBuffer relations = tensor(result, "rel").getByteBuffer();
        byte[] copy = new byte[relations.remaining()];
        relations.get(copy);
        return new Scores(width, floats(tensor(result, "tags")), floats(tensor(result, "arc")), copy);
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        if (result.get(name).orElse(null) instanceof OnnxTensor tensor) {
            return tensor;
        }
        throw new ParleyException(Problem.RULES, "reader model", "gives no tensor " + name);
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] copy = new float[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }
}
