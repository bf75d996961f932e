package parley.language.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** A stretch as the network's input tensors, a batch of one. They are freed on closing. */
final class Inputs implements AutoCloseable {
    private final OrtEnvironment environment;
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    Inputs(OrtEnvironment environment, Stretch stretch) throws OrtException {
        this.environment = environment;
        int length = stretch.pieces().length;
        int width = stretch.first().length;
        try {
            put("ids", stretch.pieces(), 1, length);
            put("shp", stretch.shapes(), 1, length);
            put("lens", new int[] {length}, 1);
            put("first", stretch.first(), 1, width, 1);
            put("last", stretch.last(), 1, width, 1);
        } catch (OrtException e) {
            close();
            throw e;
        }
    }

    private void put(String name, int[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape));
    }

    private void put(String name, long[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
    }

    Map<String, OnnxTensor> tensors() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
