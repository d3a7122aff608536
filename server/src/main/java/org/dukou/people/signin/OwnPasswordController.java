package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.SafeRepetition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnPasswordController {

    private final OwnPassword own;

    OwnPasswordController(OwnPassword own) {
        this.own = own;
    }

    @PostMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Viewer viewer, @Valid @RequestBody PasswordChange change, HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        String session = request.getSession(false) == null
                ? ""
                : request.getSession(false).getId();
        own.change(viewer, change.old(), change.chosen(), request.getRemoteAddr(), session);
    }

    record PasswordChange(@NotBlank String old, @NotBlank String chosen) {}
}
