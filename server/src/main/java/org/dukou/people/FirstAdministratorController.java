package org.dukou.people;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FirstAdministratorController {

    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @PostMapping("/api/public/first-administrator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@Valid @RequestBody FirstAdministrator.Acceptance acceptance) {
        first.accept(acceptance);
    }
}
