package parley.language.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.text.ParleyException;

class ModelFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : new String[] {"reader.onnx", "labels.tsv", "vocab.txt", "SHA256SUMS"}) {
            Files.copy(ReaderModelTest.FOLDER.resolve(name), folder.resolve(name));
        }
    }

    private void refuses(String where, String why) {
        assertThatThrownBy(() -> ReaderModel.load(folder, 1).close())
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(folder.resolve(where).toString())
                .hasMessageContaining(why);
    }

    @Test
    void aMissingFile() throws IOException {
        Files.delete(folder.resolve("vocab.txt"));
        refuses("vocab.txt", "missing");
    }

    @Test
    void missingSums() throws IOException {
        Files.delete(folder.resolve("SHA256SUMS"));
        refuses("SHA256SUMS", "missing");
    }

    @Test
    void anUnlistedFile() throws IOException {
        Files.writeString(folder.resolve("SHA256SUMS"), "");
        refuses("SHA256SUMS", "does not list reader.onnx");
    }

    @Test
    void aDamagedNetwork() throws IOException {
        Path network = folder.resolve("reader.onnx");
        byte[] bytes = Files.readAllBytes(network);
        bytes[bytes.length / 2] ^= 1;
        Files.write(network, bytes);
        refuses("reader.onnx", "is damaged or of another model");
    }

    @Test
    void anEmptyNetwork() throws IOException {
        Files.write(folder.resolve("reader.onnx"), new byte[0]);
        refuses("reader.onnx", "is damaged or of another model");
    }

    @Test
    void labelsOfAnotherNetwork() throws Exception {
        Path labels = folder.resolve("labels.tsv");
        String other = Files.readString(labels).replace("\nlrule\t", "\nlrule\tl|9|\t");
        Files.writeString(labels, other);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(labels)));
        Path sums = folder.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums).replaceFirst("\\w+  labels.tsv", sum + "  labels.tsv"));
        refuses("reader.onnx", "does not fit labels.tsv, which wants 317 scores");
    }
}
