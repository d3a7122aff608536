package org.dukou.notice.objection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.document.Documents;
import org.dukou.document.Paper;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.dukou.notice.Notice;
import org.dukou.notice.NoticeRepository;
import org.dukou.people.PersonLeft;
import org.dukou.people.RoleEnded;
import org.dukou.people.RoleTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files that came with an objection. They are seen by those who judge it, whoever that is at the time, and by the
 * auditors; never by the public, and not by the officer of the matter it is about. They stay as long as the objection,
 * which is kept and answered even if nobody could be reached.
 */
@Component
public class ObjectionPapers {

    /** Kept apart from the objection itself, whose number and course the whole office may know. */
    static final String KIND = "objection-evidence";

    public static final int MOST = 3;
    private static final String FIELD = "papers";

    private final Documents documents;
    private final ObjectionRepository objections;
    private final NoticeRepository notices;
    private final Judges judges;

    ObjectionPapers(Documents documents, ObjectionRepository objections, NoticeRepository notices, Judges judges) {
        this.documents = documents;
        this.objections = objections;
        this.notices = notices;
        this.judges = judges;
    }

    /** @throws Invalid for each file that is too large, empty or not what the office takes, and for one too many */
    public static List<Paper> read(@Nullable List<MultipartFile> sent) {
        List<MultipartFile> chosen = chosen(sent);
        if (chosen.size() > MOST) {
            throw new Invalid("notice/too-many-papers", FIELD, MOST);
        }
        List<Paper> papers = new ArrayList<>();
        List<Invalid> found = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try {
                papers.add(Paper.of(file.getOriginalFilename(), file.getSize(), file, FIELD));
            } catch (Invalid invalid) {
                found.add(invalid);
            }
        }
        Invalid.throwIfAny(found);
        return papers;
    }

    public static boolean any(@Nullable List<MultipartFile> sent) {
        return !chosen(sent).isEmpty();
    }

    /** By what two sendings of one form are told apart. */
    public static String named(@Nullable List<MultipartFile> sent) {
        return chosen(sent).stream()
                .map(file -> file.getOriginalFilename() + "/" + file.getSize())
                .collect(Collectors.joining("\n"));
    }

    /** Where nothing was chosen, a browser sends a file without name or content. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !file.isEmpty() || !isNameless(file))
                        .toList();
    }

    private static boolean isNameless(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank();
    }

    void keep(Objection objection, Notice notice, List<Paper> papers, Instant now) {
        documents.handIn(matterOf(objection, notice), papers, "evidence", Objection.SOMEBODY, now);
    }

    @BySystem
    @ApplicationModuleListener
    void on(RoleTaken taken) {
        showToJudges();
    }

    @BySystem
    @ApplicationModuleListener
    void on(RoleEnded ended) {
        showToJudges();
    }

    @BySystem
    @ApplicationModuleListener
    void on(PersonLeft left) {
        showToJudges();
    }

    /** Roles begin and end with days too. */
    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        showToJudges();
    }

    /** Whoever judges by now sees them, and nobody else any more. */
    private void showToJudges() {
        objections
                .findByPapersGreaterThan(0)
                .forEach(objection -> notices.findById(objection.notice())
                        .ifPresent(notice -> documents.follow(matterOf(objection, notice))));
    }

    private Matter matterOf(Objection objection, Notice notice) {
        List<String> whoJudge = judges.of(notice).stream().map(Audience::person).toList();
        UUID id = objection.id();
        return new Matter(
                KIND,
                id,
                null,
                objection.number() + " 证据材料",
                Audience.of(whoJudge).and(Audience.AUDIT),
                "/notices/" + objection.notice());
    }
}
