package org.dukou.people.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.SafeRepetition;
import org.dukou.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/{id}/private")
class PrivateRecordController {

    private final PrivateRecords records;

    PrivateRecordController(PrivateRecords records) {
        this.records = records;
    }

    @GetMapping
    PrivateView get(Viewer viewer, @PathVariable UUID id) {
        return records.get(viewer, new PersonId(id));
    }

    @PostMapping("/change")
    PrivateView change(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody Entry entry,
            HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        return records.change(viewer, new PersonId(id), seen, entry.change());
    }

    @PostMapping("/reveal")
    ResponseEntity<Revealed> reveal(
            Viewer viewer, @PathVariable UUID id, @Valid @RequestBody Reveal reveal, HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        String value = records.reveal(
                viewer, new PersonId(id), reveal.field(), reveal.reason().strip());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Revealed(value));
    }

    /** What is left out stays as it was. */
    record Entry(
            @NotNull IdKind idKind,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 100) String bankName,
            @Nullable @Size(max = 60) String bankAccount) {

        PrivateRecords.Change change() {
            return new PrivateRecords.Change(idKind, idNumber, bankName, bankAccount);
        }

        @Override
        public String toString() {
            return "Entry[…]";
        }
    }

    record Reveal(
            @NotNull PrivateData.Field field,
            @NotBlank @Size(min = 4, max = 200) String reason) {}

    record Revealed(String value) {
        @Override
        public String toString() {
            return "Revealed[…]";
        }
    }
}
