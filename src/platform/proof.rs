//! The key that this worker's tokens are bound to, and what is signed with it (RFC 9449). The key is made here, cannot be
//! read out, and is gone with the worker.

use js_sys::{Array, Object, Reflect, Uint8Array};
use overblik_core::portal::{Proof, PublicKey, with_signature};
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey};

#[wasm_bindgen]
extern "C" {
    // On the global scope of a page and of a worker alike, which web-sys keeps apart.
    #[wasm_bindgen(thread_local_v2, js_name = crypto)]
    static CRYPTO: Crypto;
}

/// The key, and what each server wants repeated in its next proof.
#[derive(Default)]
pub struct Proofs {
    key: OnceCell<(CryptoKey, PublicKey)>,
    /// By origin.
    nonces: RefCell<Vec<(String, String)>>,
}

impl Proofs {
    /// Makes the key, unless it is there. Whoever needs a proof has to wait for it.
    pub async fn make_key(&self) {
        if self.key.get().is_none()
            && let Ok(key) = new_key().await
        {
            // Another request may have made one meanwhile: then that one is the key.
            let _already_there = self.key.set(key);
        }
    }

    /// The signed proof; `None` when this browser cannot make one.
    pub async fn sign(&self, proof: Proof<'_>) -> Option<String> {
        self.make_key().await;
        let (private, public) = self.key.get()?;
        let id = CRYPTO.with(Crypto::random_uuid);
        let input = Proof { id: &id, ..proof }.signing_input(public);
        let signature = signature(private, &input).await.ok()?;
        Some(with_signature(&input, &signature.to_vec()))
    }

    /// What the server of this address wants repeated.
    pub fn nonce(&self, url: &str) -> Option<String> {
        let nonces = self.nonces.borrow();
        nonces.iter().find(|(one, _)| one == origin(url)).map(|(_, nonce)| nonce.clone())
    }

    /// The server of this address wants this repeated from now on.
    pub fn set_nonce(&self, url: &str, nonce: String) {
        let mut nonces = self.nonces.borrow_mut();
        nonces.retain(|(one, _)| one != origin(url));
        nonces.push((origin(url).to_owned(), nonce));
    }
}

/// The address up to its path.
fn origin(url: &str) -> &str {
    let path = url.match_indices('/').nth(2).map_or(url.len(), |(place, _)| place);
    url.get(..path).unwrap_or(url)
}

async fn new_key() -> Result<(CryptoKey, PublicKey), JsValue> {
    let subtle = CRYPTO.with(Crypto::subtle);
    let kind = algorithm("namedCurve", "P-256")?;
    let usages = Array::of2(&"sign".into(), &"verify".into());
    let pair = JsFuture::from(subtle.generate_key_with_object(&kind, false, &usages)?).await?;
    let [private, public] = ["privateKey", "publicKey"].map(|half| Reflect::get(&pair, &half.into()));
    let jwk = JsFuture::from(subtle.export_key("jwk", public?.unchecked_ref())?).await?;
    let coordinate = |name: &str| Reflect::get(&jwk, &name.into())?.as_string().ok_or(JsValue::NULL);
    Ok((private?.unchecked_into(), PublicKey { x: coordinate("x")?, y: coordinate("y")? }))
}

async fn signature(key: &CryptoKey, input: &str) -> Result<Uint8Array, JsValue> {
    let subtle = CRYPTO.with(Crypto::subtle);
    let kind = algorithm("hash", "SHA-256")?;
    let signing = subtle.sign_with_object_and_u8_array(&kind, key, input.as_bytes())?;
    Ok(Uint8Array::new(&JsFuture::from(signing).await?))
}

/// ECDSA with one parameter.
fn algorithm(name: &str, value: &str) -> Result<Object, JsValue> {
    let algorithm = Object::new();
    Reflect::set(&algorithm, &"name".into(), &"ECDSA".into())?;
    Reflect::set(&algorithm, &name.into(), &value.into())?;
    Ok(algorithm)
}
