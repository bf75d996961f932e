package parley.language.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stretches as the model's input tensors, each padded with zeros to the longest. Its tensors are freed on closing. */
final class Batch implements AutoCloseable {
    private final List<Stretch> stretches;
    private final int length;
    private final int width;
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    Batch(OrtEnvironment environment, List<Stretch> stretches) throws OrtException {
        this.stretches = stretches;
        length = stretches.stream().mapToInt(Stretch::length).max().orElse(0);
        width = stretches.stream().mapToInt(Stretch::width).max().orElse(0);
        try {
            fill(environment);
        } catch (OrtException e) {
            close();
            throw e;
        }
    }

    private void fill(OrtEnvironment environment) throws OrtException {
        int size = stretches.size();
        int[] ids = new int[size * length];
        int[] shapes = new int[size * length];
        int[] lengths = new int[size];
        long[] first = new long[size * width];
        long[] last = new long[size * width];
        for (int row = 0; row < size; row++) {
            Stretch s = stretches.get(row);
            System.arraycopy(s.pieces(), 0, ids, row * length, s.length());
            System.arraycopy(s.shapes(), 0, shapes, row * length, s.length());
            lengths[row] = s.length();
            for (int word = 0; word < s.width(); word++) {
                first[row * width + word] = s.first()[word];
                last[row * width + word] = s.last()[word];
            }
        }
        put(environment, "ids", ids, size, length);
        put(environment, "shp", shapes, size, length);
        put(environment, "lens", lengths, size);
        put(environment, "first", first, size, width, 1);
        put(environment, "last", last, size, width, 1);
    }

    private void put(OrtEnvironment environment, String name, int[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape));
    }

    private void put(OrtEnvironment environment, String name, long[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Words of the widest stretch, the root among them. */
    int width() {
        return width;
    }

    Map<String, OnnxTensor> tensors() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
