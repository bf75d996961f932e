package parley.read;

import parley.read.frame.FrameBuilder;

/** The frame builder with the verbs that come with Parley. */
public final class BundledFrames {
    private BundledFrames() {}

    public static FrameBuilder builder() {
        return new FrameBuilder(Knowledge.bundled().governors());
    }
}
