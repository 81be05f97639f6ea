package care.plumbline.testkit.samples.plaincore.goal;

import org.assertj.core.data.Offset;

record Goal(Offset<Integer> tolerance) {}
