export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            languages: string[];
                            points: {
                                lowest: number;
                                highest: number;
                            };
                            forms: {
                                form: string;
                                items: number;
                                choices: number;
                                open: number;
                                seconds: number;
                                asks: string[];
                            }[];
                            modules: {
                                code: string;
                                name: {
                                    [key: string]: string;
                                };
                            }[];
                            scales: {
                                code: string;
                                module: string;
                                /** @enum {string} */
                                group: "overall" | "intrinsic" | "extrinsic" | "contract" | "conversation";
                                name: {
                                    [key: string]: string;
                                };
                                direction: number;
                                components: string[];
                            }[];
                            items: {
                                id: string;
                                module: string;
                                scale: string;
                                text: {
                                    [key: string]: string;
                                };
                            }[];
                            choices: {
                                id: string;
                                text: {
                                    [key: string]: string;
                                };
                                max: number;
                                options: {
                                    code: string;
                                    kind: string;
                                    label: {
                                        [key: string]: string;
                                    };
                                }[];
                            }[];
                            open: {
                                id: string;
                                text: {
                                    [key: string]: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            languages: string[];
                            sentences: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    instrument?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            groundRules: {
                                [key: string]: string[];
                            };
                            phrases: {
                                [key: string]: {
                                    listen: string[];
                                    summarise: string[];
                                    probe: string[];
                                };
                            };
                            topics: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            defaults: {
                                [key: string]: {
                                    settings: string[];
                                    refer: string[];
                                    text: {
                                        [key: string]: {
                                            meaning: string;
                                            opening: string;
                                            questions: string[];
                                            trap: {
                                                wrong: string;
                                                why?: string;
                                                instead: string;
                                            };
                                            setting_note: string;
                                            next_step: string;
                                            refer_note: string | null;
                                        };
                                    };
                                };
                            };
                            settings: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            refer: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            entries: {
                                id: string;
                                /** @enum {string} */
                                kind: "signal" | "aid";
                                signal: {
                                    scale: string;
                                    level: string;
                                    favourable: boolean | null;
                                } | null;
                                aid: string | null;
                                settings: string[];
                                refer: string[];
                                text: {
                                    [key: string]: {
                                        meaning: string;
                                        opening: string;
                                        questions: string[];
                                        trap: {
                                            wrong: string;
                                            why?: string;
                                            instead: string;
                                        };
                                        setting_note: string;
                                        next_step: string;
                                        refer_note: string | null;
                                        title: string;
                                    };
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provider: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mail: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                            rpId: string;
                            /** @enum {string} */
                            userVerification: "required";
                            timeout: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/by-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            passkey: string;
                            label: string;
                            works: boolean;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        credential: {
                            id: string;
                            rawId: string;
                            /** @enum {string} */
                            type: "public-key";
                            response: {
                                clientDataJSON: string;
                                attestationObject: string;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                            rp: {
                                id: string;
                                name: string;
                            };
                            user: {
                                id: string;
                                name: string;
                                displayName: string;
                            };
                            pubKeyCredParams: {
                                /** @enum {string} */
                                type: "public-key";
                                alg: number;
                            }[];
                            excludeCredentials: {
                                /** @enum {string} */
                                type: "public-key";
                                id: string;
                            }[];
                            authenticatorSelection: {
                                /** @enum {string} */
                                residentKey: "required";
                                /** @enum {boolean} */
                                requireResidentKey: true;
                                /** @enum {string} */
                                userVerification: "required";
                            };
                            /** @enum {string} */
                            attestation: "none";
                            timeout: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            address: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-visits/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            account: string;
                            scopes: ("hr-only" | "moderators" | "overseers")[];
                            isEmployee: boolean;
                            /** Format: date */
                            today: string;
                            units: {
                                /** Format: uuid */
                                unit: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            handle: string;
                            here: boolean;
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            account: string;
                            /** @enum {string} */
                            role: "hr" | "moderator" | "trustee" | "works-council" | "data-protection-officer";
                            name: string | null;
                            mail: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mail: string;
                        /** @enum {string} */
                        role: "hr" | "moderator" | "trustee" | "works-council" | "data-protection-officer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{account}/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                    role: "hr" | "moderator" | "trustee" | "works-council" | "data-protection-officer";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-list/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437") | null;
                            preset: string | null;
                            rows: number;
                            people: number;
                            added: number;
                            left: number;
                            moved: number;
                            renumbered: number;
                            units: {
                                name: string;
                                parent: string | null;
                                leader: string | null;
                                people: number;
                            }[];
                            newUnits: string[];
                            goneUnits: string[];
                            renamedUnits: {
                                from: string;
                                to: string;
                            }[];
                            brake: {
                                left: number;
                                of: number;
                                emptied: string[];
                            } | null;
                            problems: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            warnings: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            changes: {
                                joined: {
                                    name: string;
                                    unit: string;
                                }[];
                                left: {
                                    name: string;
                                    unit: string;
                                }[];
                                moved: {
                                    name: string;
                                    from: string;
                                    to: string;
                                }[];
                                leadersChanged: number;
                                leaders: {
                                    unit: string;
                                    from: string | null;
                                    to: string | null;
                                }[];
                                merged: {
                                    from: string[];
                                    to: string;
                                }[];
                                split: {
                                    from: string;
                                    to: string[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437";
                    shown?: string;
                    asked?: "twice";
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437") | null;
                            preset: string | null;
                            rows: number;
                            people: number;
                            added: number;
                            left: number;
                            moved: number;
                            renumbered: number;
                            units: {
                                name: string;
                                parent: string | null;
                                leader: string | null;
                                people: number;
                            }[];
                            newUnits: string[];
                            goneUnits: string[];
                            renamedUnits: {
                                from: string;
                                to: string;
                            }[];
                            brake: {
                                left: number;
                                of: number;
                                emptied: string[];
                            } | null;
                            problems: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            warnings: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pushes: boolean;
                            wroteAt: string | null;
                            people: number;
                            ended: number;
                            waiting: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            parent: string | null;
                            leader: string | null;
                            people: number;
                            withoutMail: number;
                            invitedHere: number;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            leader: string | null;
                            standIns: {
                                /** @enum {string} */
                                kind: "also" | "interim";
                                name: string;
                                /** Format: date */
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/stand-ins/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    unit: string;
                    kind: "also" | "interim";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        person: string;
                        /** Format: date */
                        from: string;
                        until: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    unit: string;
                    kind: "also" | "interim";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    unit?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                            people: {
                                /** Format: uuid */
                                person: string;
                                number: string | null;
                                firstName: string;
                                lastName: string;
                                mail: string | null;
                                language: string;
                                /** Format: uuid */
                                unit: string;
                                unitName: string;
                                leader: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: {
                    asked?: "twice";
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "added";
                        person: {
                            number: string;
                            firstName: string;
                            lastName: string;
                            mail: string;
                            /** @enum {string} */
                            language: "nl" | "en" | "fr" | "de";
                            /** Format: uuid */
                            unit: string;
                            leader: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "changed";
                        /** Format: uuid */
                        id: string;
                        shown: string;
                        person: {
                            number: string;
                            firstName: string;
                            lastName: string;
                            mail: string;
                            /** @enum {string} */
                            language: "nl" | "en" | "fr" | "de";
                            /** Format: uuid */
                            unit: string;
                            leader: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "left";
                        /** Format: uuid */
                        id: string;
                        shown: string;
                        successor: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            person: string;
                            number: string | null;
                            firstName: string;
                            lastName: string;
                            mail: string | null;
                            language: string;
                            /** Format: uuid */
                            unit: string;
                            leader: string;
                            leads: string[];
                            led: number;
                            version: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "added";
                        person: {
                            number: string;
                            firstName: string;
                            lastName: string;
                            mail: string;
                            /** @enum {string} */
                            language: "nl" | "en" | "fr" | "de";
                            /** Format: uuid */
                            unit: string;
                            leader: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "changed";
                        /** Format: uuid */
                        id: string;
                        shown: string;
                        person: {
                            number: string;
                            firstName: string;
                            lastName: string;
                            mail: string;
                            /** @enum {string} */
                            language: "nl" | "en" | "fr" | "de";
                            /** Format: uuid */
                            unit: string;
                            leader: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "left";
                        /** Format: uuid */
                        id: string;
                        shown: string;
                        successor: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            brake: {
                                left: number;
                                of: number;
                                emptied: string[];
                            } | null;
                            problems: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            warnings: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            changes: {
                                joined: {
                                    name: string;
                                    unit: string;
                                }[];
                                left: {
                                    name: string;
                                    unit: string;
                                }[];
                                moved: {
                                    name: string;
                                    from: string;
                                    to: string;
                                }[];
                                leadersChanged: number;
                                leaders: {
                                    unit: string;
                                    from: string | null;
                                    to: string | null;
                                }[];
                            };
                            newAddress: boolean;
                            asNew: boolean;
                            undone: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works-council-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reference: string;
                            /** Format: date */
                            agreedOn: string;
                        } | null;
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reference: string;
                        /** Format: date */
                        agreedOn: string;
                        shown?: {
                            reference: string;
                            /** Format: date */
                            agreedOn: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            fingerprint: string;
                            instrument: string;
                            form: string;
                            /** Format: date */
                            opensOn: string;
                            /** Format: date */
                            closesOn: string;
                            /** @enum {string} */
                            state: "open" | "closed" | "stopped" | "counted";
                            invited: number;
                            participationPercent: number | null;
                            reminders: number;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        form: string;
                        audience: string[];
                        /** Format: date */
                        closes: string;
                        /** @default 5 */
                        floor?: number;
                        shown?: {
                            agreement: {
                                reference: string;
                                /** Format: date */
                                agreedOn: string;
                            } | null;
                            instrument: string;
                            units: {
                                /** Format: uuid */
                                unit: string;
                                name: string;
                                invited: number;
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            wave: string;
                            fingerprint: string;
                            invited: number;
                            segments: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            fingerprint: string;
                            instrument: string;
                            form: string;
                            /** Format: date */
                            opensOn: string;
                            /** Format: date */
                            closesOn: string;
                            /** @enum {string} */
                            state: "open" | "closed" | "stopped" | "counted";
                            invited: number;
                            participationPercent: number | null;
                            reminders: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            letters: number;
                            invitations: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            rhythm: {
                                /** @enum {string} */
                                rhythm: "quarterly" | "rotation" | "monthly" | "yearly" | "by-hand";
                                everyWeeks: number;
                                firstDay: string | null;
                                audience: string[];
                                days: number;
                                reminderDays: number[];
                                countries: ("NL" | "BE" | "DE" | "FR" | "LU")[];
                            };
                            forms: {
                                form: string;
                                questions: number;
                                seconds: number;
                            }[];
                            turns: {
                                [key: string]: string[];
                            };
                            languages: string[];
                            freeDays: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                            }[];
                            planned: {
                                /** Format: uuid */
                                plan: string;
                                form: string;
                                audience: string[];
                                /** Format: date */
                                wanted: string;
                                days: number;
                                reminderDays: number[];
                                byHand: boolean;
                                /** @enum {string} */
                                outcome: "ahead" | "due" | "refused" | "missed";
                                late: boolean;
                                opens: string | null;
                                closes: string | null;
                                reminds: string[];
                                moved: {
                                    /** @enum {string} */
                                    what: "opens" | "reminds" | "closes";
                                    /** Format: date */
                                    from: string;
                                    /** @enum {string} */
                                    why: "weekend" | "holiday" | "own" | "rest" | "mostly-free" | "no-room";
                                    to: string | null;
                                    holidays: {
                                        /** @enum {string} */
                                        country: "NL" | "BE" | "DE" | "FR" | "LU";
                                        name: {
                                            [key: string]: string;
                                        };
                                    }[];
                                }[];
                                why: ("rest" | "free-days" | "form-unknown") | null;
                                reason: string | null;
                                triedOn: string | null;
                            }[];
                            waves: {
                                /** Format: uuid */
                                wave: string;
                                form: string;
                                /** Format: date */
                                opens: string;
                                /** Format: date */
                                closes: string;
                                /** @enum {string} */
                                state: "open" | "closed" | "counted";
                                byItself: boolean;
                                reminds: string[];
                                answer: ("nothing-yet" | "shared" | "done") | null;
                            }[];
                            secondsAYear: number;
                            agreement: boolean;
                            unanswered: {
                                /** Format: uuid */
                                wave: string;
                                form: string;
                                /** Format: date */
                                opens: string;
                                answer: ("nothing-yet" | "shared" | "done") | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        rhythm: "quarterly" | "rotation" | "monthly" | "yearly" | "by-hand";
                        everyWeeks: number;
                        firstDay: string | null;
                        audience: string[];
                        days: number;
                        reminderDays: number[];
                        countries: ("NL" | "BE" | "DE" | "FR" | "LU")[];
                        shown: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            rhythm: {
                                /** @enum {string} */
                                rhythm: "quarterly" | "rotation" | "monthly" | "yearly" | "by-hand";
                                everyWeeks: number;
                                firstDay: string | null;
                                audience: string[];
                                days: number;
                                reminderDays: number[];
                                countries: ("NL" | "BE" | "DE" | "FR" | "LU")[];
                            };
                            forms: {
                                form: string;
                                questions: number;
                                seconds: number;
                            }[];
                            turns: {
                                [key: string]: string[];
                            };
                            languages: string[];
                            freeDays: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                            }[];
                            planned: {
                                /** Format: uuid */
                                plan: string;
                                form: string;
                                audience: string[];
                                /** Format: date */
                                wanted: string;
                                days: number;
                                reminderDays: number[];
                                byHand: boolean;
                                /** @enum {string} */
                                outcome: "ahead" | "due" | "refused" | "missed";
                                late: boolean;
                                opens: string | null;
                                closes: string | null;
                                reminds: string[];
                                moved: {
                                    /** @enum {string} */
                                    what: "opens" | "reminds" | "closes";
                                    /** Format: date */
                                    from: string;
                                    /** @enum {string} */
                                    why: "weekend" | "holiday" | "own" | "rest" | "mostly-free" | "no-room";
                                    to: string | null;
                                    holidays: {
                                        /** @enum {string} */
                                        country: "NL" | "BE" | "DE" | "FR" | "LU";
                                        name: {
                                            [key: string]: string;
                                        };
                                    }[];
                                }[];
                                why: ("rest" | "free-days" | "form-unknown") | null;
                                reason: string | null;
                                triedOn: string | null;
                            }[];
                            waves: {
                                /** Format: uuid */
                                wave: string;
                                form: string;
                                /** Format: date */
                                opens: string;
                                /** Format: date */
                                closes: string;
                                /** @enum {string} */
                                state: "open" | "closed" | "counted";
                                byItself: boolean;
                                reminds: string[];
                                answer: ("nothing-yet" | "shared" | "done") | null;
                            }[];
                            secondsAYear: number;
                            agreement: boolean;
                            unanswered: {
                                /** Format: uuid */
                                wave: string;
                                form: string;
                                /** Format: date */
                                opens: string;
                                answer: ("nothing-yet" | "shared" | "done") | null;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/rhythm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        rhythm: "quarterly" | "rotation" | "monthly" | "yearly" | "by-hand";
                        everyWeeks: number;
                        firstDay: string | null;
                        audience: string[];
                        days: number;
                        reminderDays: number[];
                        countries: ("NL" | "BE" | "DE" | "FR" | "LU")[];
                        shown: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/free-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        freeDays: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        }[];
                        shown: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        form: string;
                        audience: string[];
                        /** Format: date */
                        wanted: string;
                        days: number;
                        reminderDays: number[];
                        shown: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    plan: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        form: string;
                        audience: string[];
                        /** Format: date */
                        wanted: string;
                        days: number;
                        reminderDays: number[];
                        shown: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query: {
                    shown: number;
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    plan: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/waves/{wave}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "nothing-yet" | "shared" | "done";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            letter: string;
                            kind: string;
                            to: string;
                            /** @enum {string} */
                            state: "waiting" | "sending" | "refused" | "given-up" | "unsure";
                            reason: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/post-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pause: {
                                reason: string;
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                againAt: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/post-room/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            letters: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                    letter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            to: string;
                            subject: string;
                            text: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "invitation" | "reminder";
                            /** @enum {string} */
                            language: "nl" | "en" | "fr" | "de";
                            introduction: string;
                            closing: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-words/{kind}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    kind: "invitation" | "reminder";
                    language: "nl" | "en" | "fr" | "de";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        introduction: string;
                        closing: string;
                        shown: {
                            introduction: string;
                            closing: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-words/{kind}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "invitation" | "reminder";
                    language: "nl" | "en" | "fr" | "de";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        introduction: string;
                        closing: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            findings: {
                                /** @enum {string} */
                                passage: "introduction" | "closing";
                                code: string;
                                line: number | null;
                                words: string;
                            }[];
                            subject: string;
                            text: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-words/{kind}/{language}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "invitation" | "reminder";
                    language: "nl" | "en" | "fr" | "de";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        introduction: string;
                        closing: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            domain: string;
                            server: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sender/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            spf: {
                                /** @enum {string} */
                                state: "there" | "none" | "several" | "lets-anybody" | "out-of-reach";
                                record: string | null;
                            };
                            dmarc: {
                                /** @enum {string} */
                                state: "reject" | "quarantine" | "watch" | "none" | "broken" | "out-of-reach";
                                record: string | null;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lists: {
                                /** Format: uuid */
                                list: string;
                                /** @enum {string} */
                                source: "folder" | "url" | "scim" | "mutations" | "list";
                                /** Format: date */
                                cameOn: string;
                                why: ("brake" | "week" | "moves" | "readers" | "seen-before")[];
                                people: number;
                                added: number;
                                left: number;
                                moved: number;
                                newUnits: number;
                                goneUnits: number;
                            }[];
                            sources: {
                                /** @enum {string} */
                                source: "folder" | "url" | "scim" | "mutations" | "list";
                                broughtOn: string | null;
                                failedOn: string | null;
                                failure: string | null;
                            }[];
                            toCome: {
                                count: number;
                                next: string | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437") | null;
                            preset: string | null;
                            rows: number;
                            people: number;
                            added: number;
                            left: number;
                            moved: number;
                            renumbered: number;
                            units: {
                                name: string;
                                parent: string | null;
                                leader: string | null;
                                people: number;
                            }[];
                            newUnits: string[];
                            goneUnits: string[];
                            renamedUnits: {
                                from: string;
                                to: string;
                            }[];
                            brake: {
                                left: number;
                                of: number;
                                emptied: string[];
                            } | null;
                            problems: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            warnings: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            changes: {
                                joined: {
                                    name: string;
                                    unit: string;
                                }[];
                                left: {
                                    name: string;
                                    unit: string;
                                }[];
                                moved: {
                                    name: string;
                                    from: string;
                                    to: string;
                                }[];
                                leadersChanged: number;
                                leaders: {
                                    unit: string;
                                    from: string | null;
                                    to: string | null;
                                }[];
                                merged: {
                                    from: string[];
                                    to: string;
                                }[];
                                split: {
                                    from: string;
                                    to: string[];
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-lists/{list}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    shown?: string;
                    asked?: "twice";
                };
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh" | "cp850" | "cp437") | null;
                            preset: string | null;
                            rows: number;
                            people: number;
                            added: number;
                            left: number;
                            moved: number;
                            renumbered: number;
                            units: {
                                name: string;
                                parent: string | null;
                                leader: string | null;
                                people: number;
                            }[];
                            newUnits: string[];
                            goneUnits: string[];
                            renamedUnits: {
                                from: string;
                                to: string;
                            }[];
                            brake: {
                                left: number;
                                of: number;
                                emptied: string[];
                            } | null;
                            problems: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            warnings: ({
                                line: number;
                                column: string;
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-lists/{list}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "idempotency-key"?: string;
                };
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "confidant" | "coach" | "prevention_adviser" | "occupational_physician" | "return_to_work_coach" | "hr";
                            words: string;
                        }[];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contacts: {
                            /** @enum {string} */
                            role: "confidant" | "coach" | "prevention_adviser" | "occupational_physician" | "return_to_work_coach" | "hr";
                            words: string;
                        }[];
                        shown?: {
                            /** @enum {string} */
                            role: "confidant" | "coach" | "prevention_adviser" | "occupational_physician" | "return_to_work_coach" | "hr";
                            words: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            instrument: string;
                            addresses: {
                                workplace: string;
                                answers: string;
                                twoHosts: boolean;
                                encrypted: boolean;
                            };
                            /** @enum {string} */
                            database: "here" | "elsewhere";
                            /** @enum {string} */
                            mail: "server" | "folder";
                            bounces: boolean;
                            provider: boolean;
                            provisioning: boolean;
                            /** @enum {string} */
                            lists: "none" | "folder" | "address" | "both";
                            /** @enum {string} */
                            keys: "memory" | "inside-data" | "beside-data" | "elsewhere";
                            worksCouncil: {
                                agreement: {
                                    reference: string;
                                    /** Format: date */
                                    agreedOn: string;
                                } | null;
                                mail: boolean;
                                languages: string[];
                                refused: number;
                            };
                            smallestBlock: number;
                            smallestSegment: number;
                            people: number;
                            waves: {
                                open: number;
                                counted: number;
                                stopped: number;
                            };
                            retention: {
                                leaverDays: number;
                                waitingDays: number;
                                restDays: number;
                                sessionHours: number;
                                signInMinutes: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-of-whom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            wave: string;
                            fingerprint: string;
                            instrument: string;
                            form: string;
                            /** Format: date */
                            opensOn: string;
                            /** Format: date */
                            closesOn: string;
                            floor: number;
                            /** @enum {string} */
                            state: "open" | "stopped" | "counted";
                            invited: number;
                            segments: number;
                            units: string[];
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    before?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            index: number;
                            /** Format: date */
                            date: string;
                            kind: string;
                            body: {
                                [key: string]: string | number | boolean | null;
                            };
                            previous: string | null;
                            hash: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        invitation: string;
                        fingerprint: string;
                        segment: string;
                        blinded: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            evaluated: string;
                            proof: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/plain": {
                        code: string;
                        fingerprint: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            segmentKey: string;
                            language: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            wave: string;
                            instrument: string;
                            form: string;
                            /** Format: date */
                            opensOn: string;
                            /** Format: date */
                            closesOn: string;
                            /** Format: date */
                            publishedOn: string;
                            promisesToRelease: boolean;
                            comments: number;
                            commentsUnread: number;
                            commentsReleased: boolean;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            own: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                /** @enum {string} */
                                relation: "own" | "larger";
                                holdingBack: boolean;
                                figures: {
                                    measure: string;
                                    /** @enum {string} */
                                    kind: "facet" | "item" | "composite" | "index";
                                    role: string | null;
                                    valid: number | null;
                                    mean: number | null;
                                    bound: ("or-lower" | "or-higher") | null;
                                    margin: number | null;
                                    level: ("high" | "middle" | "low" | "mixed") | null;
                                    wording: string | null;
                                    shares: {
                                        favourable: number;
                                        neutral: number;
                                        unfavourable: number;
                                        answers: number;
                                        bounds: {
                                            favourable: ("or-fewer" | "or-more") | null;
                                            neutral: ("or-fewer" | "or-more") | null;
                                            unfavourable: ("or-fewer" | "or-more") | null;
                                        };
                                    } | null;
                                    fifths: number[] | null;
                                    fifthBounds: (("or-fewer" | "or-more") | null)[] | null;
                                    deviation: number | null;
                                    comparison: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                    } | null;
                                    trend: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                        /** Format: date */
                                        since: string;
                                    } | null;
                                    withheld: string | null;
                                }[];
                            };
                            larger: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                /** @enum {string} */
                                relation: "own" | "larger";
                                holdingBack: boolean;
                                figures: {
                                    measure: string;
                                    /** @enum {string} */
                                    kind: "facet" | "item" | "composite" | "index";
                                    role: string | null;
                                    valid: number | null;
                                    mean: number | null;
                                    bound: ("or-lower" | "or-higher") | null;
                                    margin: number | null;
                                    level: ("high" | "middle" | "low" | "mixed") | null;
                                    wording: string | null;
                                    shares: {
                                        favourable: number;
                                        neutral: number;
                                        unfavourable: number;
                                        answers: number;
                                        bounds: {
                                            favourable: ("or-fewer" | "or-more") | null;
                                            neutral: ("or-fewer" | "or-more") | null;
                                            unfavourable: ("or-fewer" | "or-more") | null;
                                        };
                                    } | null;
                                    fifths: number[] | null;
                                    fifthBounds: (("or-fewer" | "or-more") | null)[] | null;
                                    deviation: number | null;
                                    comparison: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                    } | null;
                                    trend: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                        /** Format: date */
                                        since: string;
                                    } | null;
                                    withheld: string | null;
                                }[];
                            } | null;
                            contract: {
                                /** @enum {string} */
                                state: "withheld" | "violation" | "breach" | "split" | "kept" | "under_pressure";
                                from: {
                                    [key: string]: string;
                                };
                            };
                            signals: {
                                strengths: {
                                    measure: string;
                                    /** @enum {string} */
                                    level: "high" | "middle" | "low" | "mixed" | "changed_up" | "changed_down";
                                    /** @enum {string} */
                                    lies: "high" | "middle" | "low" | "mixed" | "changed_up" | "changed_down";
                                    /** @enum {string} */
                                    reason: "lies" | "changed" | "leans";
                                }[];
                                curiosities: {
                                    measure: string;
                                    /** @enum {string} */
                                    level: "high" | "middle" | "low" | "mixed" | "changed_up" | "changed_down";
                                    /** @enum {string} */
                                    lies: "high" | "middle" | "low" | "mixed" | "changed_up" | "changed_down";
                                    /** @enum {string} */
                                    reason: "lies" | "changed" | "leans";
                                }[];
                            };
                            picks: {
                                question: string;
                                option: string;
                                answers: number;
                                share: number;
                                bound: ("or-fewer" | "or-more") | null;
                                priority: number | null;
                                worthAttention: boolean;
                            }[];
                            comments: {
                                name: string;
                                question: string;
                                language: string;
                                words: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tree: {
                                measures: string[];
                                units: {
                                    /** Format: uuid */
                                    unit: string;
                                    parent: string | null;
                                    name: string;
                                    answers: number | null;
                                    invited: number | null;
                                    atLeast80: boolean;
                                    withheld: string | null;
                                    parts: number;
                                    means: {
                                        [key: string]: number;
                                    };
                                    bounds: {
                                        [key: string]: "or-lower" | "or-higher";
                                    };
                                    reasons: {
                                        [key: string]: string;
                                    };
                                }[];
                            };
                            whole: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                /** @enum {string} */
                                relation: "own" | "larger";
                                holdingBack: boolean;
                                figures: {
                                    measure: string;
                                    /** @enum {string} */
                                    kind: "facet" | "item" | "composite" | "index";
                                    role: string | null;
                                    valid: number | null;
                                    mean: number | null;
                                    bound: ("or-lower" | "or-higher") | null;
                                    margin: number | null;
                                    level: ("high" | "middle" | "low" | "mixed") | null;
                                    wording: string | null;
                                    shares: {
                                        favourable: number;
                                        neutral: number;
                                        unfavourable: number;
                                        answers: number;
                                        bounds: {
                                            favourable: ("or-fewer" | "or-more") | null;
                                            neutral: ("or-fewer" | "or-more") | null;
                                            unfavourable: ("or-fewer" | "or-more") | null;
                                        };
                                    } | null;
                                    fifths: number[] | null;
                                    fifthBounds: (("or-fewer" | "or-more") | null)[] | null;
                                    deviation: number | null;
                                    comparison: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                    } | null;
                                    trend: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                        /** Format: date */
                                        since: string;
                                    } | null;
                                    withheld: string | null;
                                }[];
                            } | null;
                            contract: {
                                /** @enum {string} */
                                state: "withheld" | "violation" | "breach" | "split" | "kept" | "under_pressure";
                                from: {
                                    [key: string]: string;
                                };
                            };
                            picks: {
                                question: string;
                                option: string;
                                answers: number;
                                share: number;
                                bound: ("or-fewer" | "or-more") | null;
                                priority: number | null;
                                worthAttention: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/organisation/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            own: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                /** @enum {string} */
                                relation: "own" | "larger";
                                holdingBack: boolean;
                                figures: {
                                    measure: string;
                                    /** @enum {string} */
                                    kind: "facet" | "item" | "composite" | "index";
                                    role: string | null;
                                    valid: number | null;
                                    mean: number | null;
                                    bound: ("or-lower" | "or-higher") | null;
                                    margin: number | null;
                                    level: ("high" | "middle" | "low" | "mixed") | null;
                                    wording: string | null;
                                    shares: {
                                        favourable: number;
                                        neutral: number;
                                        unfavourable: number;
                                        answers: number;
                                        bounds: {
                                            favourable: ("or-fewer" | "or-more") | null;
                                            neutral: ("or-fewer" | "or-more") | null;
                                            unfavourable: ("or-fewer" | "or-more") | null;
                                        };
                                    } | null;
                                    fifths: number[] | null;
                                    fifthBounds: (("or-fewer" | "or-more") | null)[] | null;
                                    deviation: number | null;
                                    comparison: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                    } | null;
                                    trend: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                        /** Format: date */
                                        since: string;
                                    } | null;
                                    withheld: string | null;
                                }[];
                            };
                            larger: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                /** @enum {string} */
                                relation: "own" | "larger";
                                holdingBack: boolean;
                                figures: {
                                    measure: string;
                                    /** @enum {string} */
                                    kind: "facet" | "item" | "composite" | "index";
                                    role: string | null;
                                    valid: number | null;
                                    mean: number | null;
                                    bound: ("or-lower" | "or-higher") | null;
                                    margin: number | null;
                                    level: ("high" | "middle" | "low" | "mixed") | null;
                                    wording: string | null;
                                    shares: {
                                        favourable: number;
                                        neutral: number;
                                        unfavourable: number;
                                        answers: number;
                                        bounds: {
                                            favourable: ("or-fewer" | "or-more") | null;
                                            neutral: ("or-fewer" | "or-more") | null;
                                            unfavourable: ("or-fewer" | "or-more") | null;
                                        };
                                    } | null;
                                    fifths: number[] | null;
                                    fifthBounds: (("or-fewer" | "or-more") | null)[] | null;
                                    deviation: number | null;
                                    comparison: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                    } | null;
                                    trend: {
                                        /** @enum {string} */
                                        label: "clear" | "small" | "possible" | "none" | "withheld";
                                        direction: ("higher" | "lower") | null;
                                        change: number | null;
                                        smallest: number | null;
                                        withheld: string | null;
                                        /** Format: date */
                                        since: string;
                                    } | null;
                                    withheld: string | null;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/organisation/{unit}/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            measures: string[];
                            units: {
                                /** Format: uuid */
                                unit: string;
                                parent: string | null;
                                name: string;
                                answers: number | null;
                                invited: number | null;
                                atLeast80: boolean;
                                withheld: string | null;
                                parts: number;
                                means: {
                                    [key: string]: number;
                                };
                                bounds: {
                                    [key: string]: "or-lower" | "or-higher";
                                };
                                reasons: {
                                    [key: string]: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/count-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ballots: number;
                            opened: number;
                            counted: number;
                            refused: {
                                [key: string]: number;
                            };
                            inNoFigure: number;
                            blocks: number;
                            comments: {
                                kept: number;
                                leftOutAtMost: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/about-organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reliability: {
                                scale: string;
                                answers: number;
                                alpha: number;
                                low: number;
                                high: number;
                                omega: number | null;
                                spearmanBrown: number | null;
                            }[];
                            drivers: {
                                outcome: string;
                                answers: number;
                                shares: {
                                    scale: string;
                                    share: number;
                                    bound: ("or-fewer" | "or-more") | null;
                                }[];
                            } | null;
                            quadrants: {
                                [key: string]: number;
                            } | null;
                            missing: {
                                item: string;
                                doesNotApply: number;
                                ratherNotSay: number;
                                bounds: {
                                    doesNotApply: ("or-fewer" | "or-more") | null;
                                    ratherNotSay: ("or-fewer" | "or-more") | null;
                                };
                            }[];
                            quadrantBounds: {
                                [key: string]: ("or-fewer" | "or-more") | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        part: "comments" | "broken-promises";
                        comments?: {
                            shown: number;
                            hidden: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/comments-to-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            comment: string;
                            question: string;
                            language: string;
                            words: string | null;
                            verdict: ("shown" | "names-somebody" | "recognisable" | "hurtful") | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    comment: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "shown" | "names-somebody" | "recognisable" | "hurtful";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            question: string;
                            language: string;
                            words: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{wave}/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: "spreadsheet-comma" | "spreadsheet-point" | "programs";
                };
                header?: never;
                path: {
                    wave: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            today: string;
                            pairs: {
                                /** Format: uuid */
                                employee: string;
                                /** Format: uuid */
                                leader: string;
                                name: string;
                                mine: boolean;
                                rhythm: number | null;
                                asked: {
                                    weeks: number;
                                    byMe: boolean;
                                } | null;
                                lastOn: string | null;
                                shut: ("me" | "other") | null;
                                newAddress: string | null;
                            }[];
                            conversations: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                employee: string;
                                /** Format: uuid */
                                leader: string;
                                mine: boolean;
                                name: string | null;
                                /** @enum {string} */
                                state: "proposed" | "planned" | "declined" | "cancelled" | "talked" | "summarised" | "agreed" | "closed";
                                myTurn: boolean;
                                /** Format: date */
                                day: string;
                                hour: string;
                                minutes: number;
                                moves: number;
                                lookBackOn: string | null;
                                leaderGone: boolean;
                                shown: boolean;
                                about: {
                                    words: string;
                                    /** @enum {string} */
                                    place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                                    topics: string[];
                                };
                                /** @enum {string} */
                                prepared: "nothing" | "something" | "shared";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialogue/{employee}/{leader}/rhythm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employee: string;
                    leader: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        weeks: (2 | 4 | 6 | 8 | 13 | 26) | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialogue/{employee}/{leader}/let-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employee: string;
                    leader: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        newAddress: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialogue/old-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        employee: string;
                        /** Format: uuid */
                        leader: string;
                        about: string;
                        /** @default [] */
                        topics?: string[];
                        /** @enum {string} */
                        place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                        /** Format: date */
                        day: string;
                        hour: string;
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            conversation: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        read?: {
                            moves: number;
                        };
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                        /** Format: date */
                        day: string;
                        hour: string;
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/talked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/not-yet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/pieces/{piece}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                    piece: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "opening" | "question" | "note" | "gives-energy" | "takes-energy" | "proud-of" | "want" | "need-from-you" | "aid";
                        /** @default null */
                        of?: {
                            aid: string;
                            field: string;
                            heading: string;
                        } | null;
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                    piece: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/pieces/{piece}/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                    piece: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        shared: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            employee: string;
                            /** Format: uuid */
                            leader: string;
                            mine: boolean;
                            name: string | null;
                            /** @enum {string} */
                            state: "proposed" | "planned" | "declined" | "cancelled" | "talked" | "summarised" | "agreed" | "closed";
                            myTurn: boolean;
                            /** Format: date */
                            day: string;
                            hour: string;
                            minutes: number;
                            moves: number;
                            lookBackOn: string | null;
                            leaderGone: boolean;
                            shown: boolean;
                            about: {
                                words: string;
                                /** @enum {string} */
                                place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                                topics: string[];
                            };
                            pieces: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** @enum {string} */
                                kind: "opening" | "question" | "note" | "gives-energy" | "takes-energy" | "proud-of" | "want" | "need-from-you" | "aid";
                                of: {
                                    aid: string;
                                    field: string;
                                    heading: string;
                                } | null;
                                shared: boolean;
                            }[];
                            summary: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** Format: date */
                                writtenOn: string;
                            } | null;
                            agreements: {
                                /** @enum {string} */
                                who: "employee" | "leader" | "both";
                                dueOn: string | null;
                                /** Format: uuid */
                                id: string;
                                what: string;
                            }[];
                            looks: {
                                /** Format: uuid */
                                agreement: string;
                                /** @enum {string} */
                                next: "keep" | "change" | "let-go";
                                came: string;
                                /** Format: date */
                                writtenOn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            employee: string;
                            /** Format: uuid */
                            leader: string;
                            mine: boolean;
                            name: string | null;
                            /** @enum {string} */
                            state: "proposed" | "planned" | "declined" | "cancelled" | "talked" | "summarised" | "agreed" | "closed";
                            myTurn: boolean;
                            /** Format: date */
                            day: string;
                            hour: string;
                            minutes: number;
                            moves: number;
                            lookBackOn: string | null;
                            leaderGone: boolean;
                            shown: boolean;
                            about: {
                                words: string;
                                /** @enum {string} */
                                place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                                topics: string[];
                            };
                            pieces: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** @enum {string} */
                                kind: "opening" | "question" | "note" | "gives-energy" | "takes-energy" | "proud-of" | "want" | "need-from-you" | "aid";
                                of: {
                                    aid: string;
                                    field: string;
                                    heading: string;
                                } | null;
                                shared: boolean;
                            }[];
                            summary: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** Format: date */
                                writtenOn: string;
                            } | null;
                            agreements: {
                                /** @enum {string} */
                                who: "employee" | "leader" | "both";
                                dueOn: string | null;
                                /** Format: uuid */
                                id: string;
                                what: string;
                            }[];
                            looks: {
                                /** Format: uuid */
                                agreement: string;
                                /** @enum {string} */
                                next: "keep" | "change" | "let-go";
                                came: string;
                                /** Format: date */
                                writtenOn: string;
                            }[];
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
                        agreements: {
                            /** @enum {string} */
                            who: "employee" | "leader" | "both";
                            dueOn: string | null;
                            what: string;
                        }[];
                        /** Format: date */
                        lookBackOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        read?: {
                            /** Format: uuid */
                            summary: string;
                        };
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        looks: {
                            /** Format: uuid */
                            agreement: string;
                            /** @enum {string} */
                            next: "keep" | "change" | "let-go";
                            came: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-record/leaver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            employee: string;
                            /** Format: uuid */
                            leader: string;
                            mine: boolean;
                            name: string | null;
                            /** @enum {string} */
                            state: "proposed" | "planned" | "declined" | "cancelled" | "talked" | "summarised" | "agreed" | "closed";
                            myTurn: boolean;
                            /** Format: date */
                            day: string;
                            hour: string;
                            minutes: number;
                            moves: number;
                            lookBackOn: string | null;
                            leaderGone: boolean;
                            shown: boolean;
                            about: {
                                words: string;
                                /** @enum {string} */
                                place: "walk" | "quiet-room" | "coffee" | "after-lunch" | "on-the-road" | "side-by-side" | "online";
                                topics: string[];
                            };
                            pieces: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** @enum {string} */
                                kind: "opening" | "question" | "note" | "gives-energy" | "takes-energy" | "proud-of" | "want" | "need-from-you" | "aid";
                                of: {
                                    aid: string;
                                    field: string;
                                    heading: string;
                                } | null;
                                shared: boolean;
                            }[];
                            summary: {
                                /** Format: uuid */
                                id: string;
                                mine: boolean;
                                words: string;
                                /** Format: date */
                                writtenOn: string;
                            } | null;
                            agreements: {
                                /** @enum {string} */
                                who: "employee" | "leader" | "both";
                                dueOn: string | null;
                                /** Format: uuid */
                                id: string;
                                what: string;
                            }[];
                            looks: {
                                /** Format: uuid */
                                agreement: string;
                                /** @enum {string} */
                                next: "keep" | "change" | "let-go";
                                came: string;
                                /** Format: date */
                                writtenOn: string;
                            }[];
                        }[];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialogue/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number;
                            /** @enum {string} */
                            band: "too-few-pairs" | "under-a-quarter" | "under-half" | "under-three-quarters" | "most";
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
