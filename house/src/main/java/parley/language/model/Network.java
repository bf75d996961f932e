package parley.language.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import parley.text.ParleyException;
import parley.text.Problem;

/** Opens the network, and sees that it is the one the labels are for. */
final class Network {
    private Network() {}

    static OrtSession open(OrtEnvironment environment, String file, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // It would remember a plan for every length of sentence it ever meets.
            options.setMemoryPatternOptimization(false);
            // Threads that wait must not burn a core that another article could have.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(file, options);
        }
    }

    /** Fails, and closes the session, unless the network gives each word as many scores as there are labels. */
    static void requireWidth(OrtSession session, int width, String where) throws OrtException {
        NodeInfo tags = session.getOutputInfo().get("tags");
        if (tags != null && tags.getInfo() instanceof TensorInfo tensor) {
            long[] shape = tensor.getShape();
            if (shape.length == 3 && shape[2] == width) {
                return;
            }
        }
        session.close();
        throw new ParleyException(
                Problem.RULES,
                where,
                "does not fit labels.tsv, which wants " + width + " scores a word; it gives " + tags);
    }
}
