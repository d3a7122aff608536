package org.dukou.contract.volume;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperDesk;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.springframework.stereotype.Component;

/** The index that lies on top of a volume in the archive (卷内目录). */
@Component
class VolumePaperwork implements PaperDesk {

    private static final String INDEX = "archive-index";
    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private final VolumeRepository volumes;

    VolumePaperwork(VolumeRepository volumes) {
        this.volumes = volumes;
    }

    @Override
    public List<PaperForm> forms() {
        return List.of(new PaperForm(
                INDEX,
                "deal",
                List.of("volume-number", "volume-contract", "volume-title", "archived-on", "archive-receiver"),
                Map.of("files", List.of("file-place", "file-name", "file-role", "file-day"))));
    }

    @Override
    public List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return archived(viewer, matterKind, matter).map(_ -> new PaperOffer(INDEX)).stream()
                .toList();
    }

    private Optional<Volume> archived(Viewer viewer, String matterKind, UUID matter) {
        if (!matterKind.equals("deal") || !(viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR))) {
            return Optional.empty();
        }
        return volumes.findByAboutKindAndAboutIdOrderById(matterKind, matter).stream()
                .filter(volume ->
                        volume.isArchived() && volume.matter().audience().includes(viewer))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter) {
        Volume volume = archived(viewer, matterKind, matter).orElseThrow(Missing::new);
        VolumeView view = volume.view(viewer);
        Facts.Sheet facts = Facts.sheet()
                .say("volume-number", view.number())
                .say("volume-contract", view.contractNumber())
                .say("volume-title", volume.matter().title())
                .say("archived-on", view.archivedOn())
                .say("archive-receiver", view.receiver());
        view.items()
                .forEach(item -> facts.row(
                        "files",
                        "file-place",
                        String.valueOf(item.place()),
                        "file-name",
                        item.name(),
                        "file-role",
                        WORDS.say("document.role." + item.role()),
                        "file-day",
                        Facts.inWords(item.on())));
        return new Writing(volume.matter(), facts.done(), null);
    }
}
