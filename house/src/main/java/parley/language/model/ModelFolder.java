package parley.language.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.ParleyException;
import parley.text.Problem;

/** The model's files, none of which is used unless it is what {@code SHA256SUMS} says. */
final class ModelFolder {
    private static final String SUMS = "SHA256SUMS";

    private static final Pattern LISTED = Pattern.compile("(\\p{XDigit}{64}) [ *](.+)");

    private final Path folder;
    private final Map<String, String> sums = new HashMap<>();

    ModelFolder(Path folder) {
        this.folder = folder;
        text(SUMS).lines().map(LISTED::matcher).filter(Matcher::matches).forEach(m -> sums.put(m.group(2), m.group(1)));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Fails where a file is missing or another than listed. */
    void check(String name) {
        Path file = path(name);
        try (FileChannel channel = FileChannel.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            compare(name, digest);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a checked file. */
    List<String> lines(String name) {
        check(name);
        return text(name).lines().toList();
    }

    private void compare(String name, MessageDigest digest) {
        String found = HexFormat.of().formatHex(digest.digest());
        String wanted = sums.get(name);
        if (wanted == null) {
            throw new ParleyException(Problem.RULES, path(SUMS).toString(), "does not list " + name);
        }
        if (!found.equalsIgnoreCase(wanted)) {
            throw new ParleyException(
                    Problem.RULES,
                    path(name).toString(),
                    "is damaged or of another model: its SHA-256 is " + found + ", " + SUMS + " says " + wanted);
        }
    }

    private String text(String name) {
        try {
            return new String(Files.readAllBytes(path(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(path(name), e);
        }
    }

    private static ParleyException unreadable(Path file, IOException e) {
        String why = e instanceof NoSuchFileException ? "the reader model's file is missing" : "cannot be read";
        return new ParleyException(Problem.RULES, file.toString(), why, e);
    }
}
